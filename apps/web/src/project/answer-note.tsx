import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useTrackWords } from '../words/track.ts';
import { ProjectLink } from './project-link.tsx';
import styles from './statement.module.css';

/** That a question got its answer, or that an entry answers one, with the way between the two. */
export function AnswerNote({ entry: { projects, answers, answeredBy } }: { entry: EntryView }) {
  const words = useTrackWords();
  const [slug] = projects;
  const other = answers ?? answeredBy;
  if (slug === undefined || other === undefined) return null;
  return (
    <p className={styles.source}>
      <ProjectLink slug={slug} entry={other} className={styles.link}>
        {answers === undefined ? words.readAnswer : words.readQuestion}
      </ProjectLink>
    </p>
  );
}
