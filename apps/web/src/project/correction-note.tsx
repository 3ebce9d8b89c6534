import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useWords } from '../words/words.ts';
import { ProjectLink } from './project-link.tsx';
import styles from './statement.module.css';

/** That an entry was put right, or puts another one right, with the way between the two. */
export function CorrectionNote({ entry }: { entry: EntryView }) {
  const { project } = useWords();
  const [slug] = entry.projects;
  if (slug === undefined) return null;
  return (
    <>
      {entry.correctedBy === undefined ? null : (
        <p className={styles.source}>
          <strong>{project.corrected}</strong>{' '}
          <ProjectLink slug={slug} entry={entry.correctedBy} className={styles.link}>
            {project.readCorrection}
          </ProjectLink>
        </p>
      )}
      {entry.corrects === undefined ? null : (
        <p className={styles.source}>
          <ProjectLink slug={slug} entry={entry.corrects} className={styles.link}>
            {project.readCorrected}
          </ProjectLink>
        </p>
      )}
    </>
  );
}
