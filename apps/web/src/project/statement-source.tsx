import type { EntryView, WrittenView } from '@utveckling/domain/project/entry-schema';
import { formatClock } from '../words/format-clock.ts';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import type { StatementOfDay } from './group-statements.ts';
import { isByHand } from './is-by-hand.ts';
import { usePanelTools } from './panel-tools-context.ts';
import { placeTitle } from './place-title.ts';
import type { References } from './references.ts';
import { SentenceLink } from './sentence-link.tsx';
import styles from './statement.module.css';

type StatementSourceProps = { statement: StatementOfDay; references: References };

/** Where a statement stands: its place in the minutes, or who wrote it by role and party, and when. */
export function StatementSource({ statement: { first, entries }, references }: StatementSourceProps) {
  const tools = usePanelTools();
  return (
    <p className={styles.source}>
      {isByHand(first) ? (
        <WrittenBy entry={first} references={references} />
      ) : (
        <SentenceLink source={first.source} entry={first.id} className={styles.link}>
          <span lang="sv">{placeTitle(references.meetings, first.source.meeting, first.source.section)}</span>
        </SentenceLink>
      )}
      {tools === undefined ? null : <tools.parts.CorrectLink entries={entries} {...tools} />}
    </p>
  );
}

function WrittenBy({ entry, references }: { entry: EntryView; references: References }) {
  const { project } = useWords();
  const language = useLanguage();
  const { written } = entry;
  if (written === undefined) return null;
  const clock = formatClock(written.at, language);
  // A correction is told at the day of what it corrects; it was written on another.
  const when =
    entry.corrects === undefined ? clock : `${formatDay(written.at.slice(0, 10), language)} ${clock}`;
  return (
    <span className={styles.by}>
      {project.writtenBy(writer(written))}
      <PartyName written={written} references={references} />, {when}
    </span>
  );

  function writer({ role }: WrittenView): string {
    return role === undefined ? project.somebody : project.writer[role];
  }
}

function PartyName({ written, references }: { written: WrittenView; references: References }) {
  const party = references.parties.find(({ id }) => id === written.party);
  if (party === undefined) return null;
  return (
    <>
      , <span lang="sv">{party.name}</span>
    </>
  );
}
