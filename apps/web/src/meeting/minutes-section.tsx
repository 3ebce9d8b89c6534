import type { MeetingView, SectionView } from '@utveckling/domain/meeting/meeting-schema';
import { ProjectLink } from '../project/project-link.tsx';
import { useWords } from '../words/words.ts';
import { attendanceLines } from './attendance-lines.ts';
import { AttendanceList } from './attendance-list.tsx';
import { cutText } from './cut-text.ts';
import { markedStatements } from './marked-statements.ts';
import { MinutesParagraph } from './minutes-paragraph.tsx';
import styles from './minutes-section.module.css';
import { StatementNotes } from './statement-notes.tsx';

type MinutesSectionProps = {
  section: SectionView;
  meeting: MeetingView;
  /** 0 for a section of its own, more for one under another. */
  depth: number;
  /** The number of its first statement on the page. */
  firstNumber: number;
  /** The statement, or the section, that was asked for. */
  cited: string | undefined;
};

/** A section of minutes: heading, words, and what each statement led to beside them. */
export function MinutesSection({ section, meeting, depth, firstNumber, cited }: MinutesSectionProps) {
  const statements = markedStatements(section.marks);
  const numberOf = new Map(statements.map(({ id }, index) => [id, firstNumber + index]));
  const citedIds =
    statements.find(({ marks }) => marks.some(({ id }) => id === cited))?.marks.map(({ id }) => id) ?? [];
  const attending = attendanceLines(section.text, meeting.attendance);
  const paragraphs = attending === undefined ? cutText(section.text, section.marks) : [];
  return (
    <section className={depth === 0 ? styles.section : styles.nested}>
      <SectionHeading section={section} meeting={meeting} depth={depth} cited={cited === section.id} />
      {attending === undefined ? null : <AttendanceList lines={attending} />}
      {paragraphs.map((paragraph) => (
        <div key={paragraph.from} className={styles.row}>
          <MinutesParagraph
            paragraph={paragraph}
            project={section.projects.length === 1 ? section.projects[0] : undefined}
            numberOf={numberOf}
            cited={citedIds}
          />
          <StatementNotes
            statements={statements.filter(({ from }) => paragraphOf(from)?.from === paragraph.from)}
            numberOf={numberOf}
            section={section}
            meeting={meeting}
          />
        </div>
      ))}
    </section>
  );

  /** The paragraph a statement begins in. */
  function paragraphOf(from: number) {
    return paragraphs.find(({ to }) => from < to);
  }
}

type SectionHeadingProps = Pick<MinutesSectionProps, 'section' | 'meeting' | 'depth'> & { cited: boolean };

function SectionHeading({
  section: { id, number, title, projects },
  meeting,
  depth,
  cited,
}: SectionHeadingProps) {
  const words = useWords().meeting;
  const Heading = depth === 0 ? 'h2' : depth === 1 ? 'h3' : 'h4';
  const isTitle = title === meeting.title || title === '';
  return (
    <div id={id} className={styles.head} tabIndex={-1} data-cited={cited ? 'yes' : undefined}>
      {isTitle ? null : (
        <Heading className={styles.heading} lang="sv">
          {number === undefined || title.startsWith(number) ? title : `${number}. ${title}`}
        </Heading>
      )}
      {projects.length === 0 ? null : (
        <p className={styles.projects}>
          <span className={styles.label}>{words.fruits(projects.length)}:</span>
          {projects.map((slug) => (
            <ProjectLink key={slug} slug={slug} className={styles.project}>
              <span lang="sv">{meeting.names[slug] ?? slug}</span>
            </ProjectLink>
          ))}
        </p>
      )}
    </div>
  );
}
