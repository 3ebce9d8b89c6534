import { Link } from '@tanstack/react-router';
import { may } from '@utveckling/domain/people/permissions';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useFormWords } from '../words/form.ts';
import { projectTargetOf } from './may-write.ts';
import type { PanelTools } from './panel-tools-context.ts';
import styles from './statement.module.css';

type CorrectLinkProps = Pick<PanelTools, 'writer' | 'project'> & { entries: readonly EntryView[] };

/** The way to correct a statement, for whoever is trusted with every fruit it is about. */
export function CorrectLink({ writer, project, entries }: CorrectLinkProps) {
  const words = useFormWords();
  const entry = entries.find(({ correctedBy }) => correctedBy === undefined);
  if (entry === undefined || !entry.projects.includes(project.slug)) return null;
  const target = entry.projects.length === 1 ? projectTargetOf(project) : { projects: entry.projects };
  if (!may(writer, 'project.correct', target)) return null;
  return (
    <Link
      to="/projekt/$slug/ratta"
      params={{ slug: project.slug }}
      search={({ citat: _, ...search }) => ({ ...search, citat: entry.id })}
      className={styles.correct}
      aria-label={`${words.correct}: ${entry.source.quote.slice(0, 60)}`}
    >
      {words.correct}
    </Link>
  );
}
