import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { groupStatements, type HistoryDay } from './group-statements.ts';
import styles from './history-list.module.css';
import type { References } from './references.ts';
import { SaidDay } from './said-day.tsx';
import { Statement } from './statement.tsx';

type HistoryListProps = {
  entries: readonly EntryView[];
  references: References;
  /** The day one looks at; what holds now when left out. */
  date: string | undefined;
  /** The level of the day headings. */
  level: 3 | 4;
};

/** A history by day, in the order given, each sentence with what it tells and where it stands. */
export function HistoryList({ entries, references, date, level }: HistoryListProps) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <ol className={styles.days}>
      {groupStatements(entries).map((day) => (
        <li key={`${day.on} ${day.kind} ${day.meeting}`}>
          <Heading className={styles.day}>
            <Day day={day} references={references} />
          </Heading>
          <ol className={styles.statements}>
            {day.statements.map((statement) => (
              <Statement key={statement.first.id} statement={statement} references={references} date={date} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** The day, and how it came into the history where no meeting said it. */
function Day({ day, references }: { day: HistoryDay; references: References }) {
  const { project } = useWords();
  const language = useLanguage();
  const meeting = references.meetings.find(({ id }) => id === day.meeting);
  if (meeting !== undefined) return <SaidDay meeting={meeting} />;
  const words = formatDay(day.on, language);
  return day.kind === 'meeting' ? words : `${words} – ${project.dayKind[day.kind]}`;
}
