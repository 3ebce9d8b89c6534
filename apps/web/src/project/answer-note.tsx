import { Link } from '@tanstack/react-router';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useTrackWords } from '../words/track.ts';
import { ProjectLink } from './project-link.tsx';
import styles from './statement.module.css';

/** That a question got its answer, or that an entry answers one, with the way between the two. */
export function AnswerNote({ entry: { id, projects, answers, answeredBy } }: { entry: EntryView }) {
  const words = useTrackWords();
  const [slug] = projects;
  const other = answers ?? answeredBy;
  if (other === undefined) return null;
  const way = answers === undefined ? words.readAnswer : words.readQuestion;
  return (
    <p className={styles.source}>
      {slug === undefined ? (
        <Link to="/fragor" hash={answers ?? id} className={styles.link}>
          {way}
        </Link>
      ) : (
        <ProjectLink slug={slug} entry={other} className={styles.link}>
          {way}
        </ProjectLink>
      )}
    </p>
  );
}
