import { useChangeLogWords } from '../words/change-log.ts';
import styles from './log-page.module.css';
import type { LogFilter } from './log-query.ts';

/** The same changes as files to keep. */
export function LogExports({ filter }: { filter: LogFilter }) {
  const words = useChangeLogWords();
  const query = new URLSearchParams(filter).toString();
  return (
    <p className={styles.exports}>
      <a href={`/api/log.csv?${query}`} download className={styles.export}>
        {words.asTable}
      </a>
      <a href={`/api/log.json?${query}`} download className={styles.export}>
        {words.asJson}
      </a>
    </p>
  );
}
