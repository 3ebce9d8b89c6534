import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useHash } from '../ui/use-hash.ts';
import { useWords } from '../words/words.ts';
import { HistoryList } from './history-list.tsx';
import styles from './later-history.module.css';
import type { References } from './references.ts';

/** What was said after the day one looks at, folded. */
export function LaterHistory({
  entries,
  references,
}: {
  entries: readonly EntryView[];
  references: References;
}) {
  const { project } = useWords();
  const hash = useHash();
  const isAsked = entries.some(({ id }) => id === hash);
  return (
    <details className={styles.later} open={isAsked ? true : undefined}>
      <summary className={styles.summary}>
        {project.later} <span className={styles.count}>({project.laterCount(entries.length)})</span>
      </summary>
      <HistoryList entries={entries} references={references} date={undefined} level={4} />
    </details>
  );
}
