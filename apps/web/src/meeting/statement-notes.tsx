import type { MeetingView, SectionView } from '@utveckling/domain/meeting/meeting-schema';
import { KindIcon } from '../project/kind-icon.tsx';
import { kindWord } from '../project/kind-word.ts';
import { ProjectLink } from '../project/project-link.tsx';
import { useWords } from '../words/words.ts';
import { markTells } from './mark-tells.ts';
import type { MarkedStatement, MarkView } from './marked-statements.ts';
import styles from './statement-notes.module.css';

type StatementNotesProps = {
  statements: readonly MarkedStatement[];
  numberOf: ReadonlyMap<string, number>;
  /** The section they stand in; its first fruit need not be named again. */
  section: SectionView;
  meeting: MeetingView;
};

/** What the statements of a paragraph led to: their kinds, each the way to its line in a fruit's history. */
export function StatementNotes({ statements, numberOf, section, meeting }: StatementNotesProps) {
  const words = useWords();
  if (statements.length === 0) return null;
  return (
    <ol className={styles.notes} aria-label={words.meeting.ledTo}>
      {statements.map((statement) => (
        <li key={statement.id} id={`not-${statement.id}`} className={styles.note} tabIndex={-1}>
          <a
            href={`#${statement.id}`}
            className={styles.number}
            aria-label={words.meeting.toStatement(numberOf.get(statement.id) ?? 0)}
          >
            {numberOf.get(statement.id)}
          </a>
          <div>
            {statement.marks.map((mark) => (
              <MarkNote key={mark.id} mark={mark} section={section} meeting={meeting} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

type MarkNoteProps = Pick<StatementNotesProps, 'section' | 'meeting'> & { mark: MarkView };

function MarkNote({ mark, section, meeting }: MarkNoteProps) {
  const words = useWords();
  const { id, claim, projects } = mark;
  const tells = markTells(mark, meeting.parties, words);
  const [first, ...others] = projects;
  const isOfSection = section.projects[0] === first;
  const kind = (
    <>
      <KindIcon kind={claim.kind} />{' '}
      <span className={styles.word}>
        {kindWord(claim, projects, words)}
        {tells === undefined ? '' : `: ${tells}`}
      </span>
    </>
  );
  if (first === undefined) return <p className={styles.line}>{kind}</p>;
  return (
    <p className={styles.line}>
      <ProjectLink slug={first} entry={id} className={styles.link}>
        {kind}
        <span className={isOfSection ? 'visually-hidden' : styles.word}>
          , <span lang="sv">{meeting.names[first] ?? first}</span>
        </span>
      </ProjectLink>
      {others.map((slug) => (
        <ProjectLink key={slug} slug={slug} entry={id} className={styles.link}>
          <span lang="sv" className={styles.word}>
            {meeting.names[slug] ?? slug}
          </span>
        </ProjectLink>
      ))}
    </p>
  );
}
