import { KindIcon } from '../project/kind-icon.tsx';
import { ProjectLink } from '../project/project-link.tsx';
import { useWords } from '../words/words.ts';
import { markTells } from './mark-tells.ts';
import type { MarkedStatement, MarkView } from './marked-statements.ts';
import styles from './statement-notes.module.css';

type StatementNotesProps = {
  statements: readonly MarkedStatement[];
  numberOf: ReadonlyMap<string, number>;
  names: Record<string, string>;
};

/** What the statements of a paragraph led to: their kinds, and the way to each fruit's history. */
export function StatementNotes({ statements, numberOf, names }: StatementNotesProps) {
  const { meeting } = useWords();
  if (statements.length === 0) return null;
  return (
    <ol className={styles.notes} aria-label={meeting.ledTo}>
      {statements.map((statement) => (
        <li key={statement.id} id={`not-${statement.id}`} className={styles.note} tabIndex={-1}>
          <a
            href={`#${statement.id}`}
            className={styles.number}
            aria-label={meeting.toStatement(numberOf.get(statement.id) ?? 0)}
          >
            {numberOf.get(statement.id)}
          </a>
          <div>
            {statement.marks.map((mark) => (
              <MarkNote key={mark.id} mark={mark} names={names} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function MarkNote({ mark, names }: { mark: MarkView; names: Record<string, string> }) {
  const words = useWords();
  const { claim, projects, id } = mark;
  const tells = markTells(claim, words);
  return (
    <p className={styles.line}>
      <span className={styles.kind}>
        <KindIcon kind={claim.kind} /> {words.project.kind[claim.kind]}
        {tells === undefined ? '' : `: ${tells}`}
      </span>{' '}
      {projects.length === 0 ? <span className={styles.group}>{words.meeting.aboutGroup}</span> : null}
      {projects.map((slug) => (
        <ProjectLink key={slug} slug={slug} entry={id} className={styles.link}>
          <span lang="sv">{names[slug] ?? slug}</span>
        </ProjectLink>
      ))}
    </p>
  );
}
