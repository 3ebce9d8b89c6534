import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.ts';
import styles from './sort-heading.module.css';
import type { Order, SortOrder } from './sort-rows.ts';

/** The heading of a column that orders the list; press again to turn it around. */
export function SortHeading({ by, order }: { by: Order; order: SortOrder }) {
  const { list } = useWords();
  const sorted = order.by === by;
  const next = sorted && !order.descending ? `-${by}` : by;
  return (
    <th scope="col" aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}>
      <Link
        to="/lista"
        search={(search) => ({ ...search, ordning: next })}
        resetScroll={false}
        replace
        className={styles.link}
      >
        {list.orders[by]}
        <svg
          className={styles.arrow}
          viewBox="0 0 12 16"
          width="12"
          height="16"
          aria-hidden="true"
          focusable="false"
        >
          <path className={sorted && !order.descending ? styles.on : styles.off} d="M6 1L10.5 6.5H1.5Z" />
          <path className={sorted && order.descending ? styles.on : styles.off} d="M6 15L10.5 9.5H1.5Z" />
        </svg>
      </Link>
    </th>
  );
}
