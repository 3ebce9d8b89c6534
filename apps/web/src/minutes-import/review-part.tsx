import type { ReactNode } from 'react';
import { useReview } from './review-context.ts';
import styles from './review-item.module.css';

type ReviewPartProps = {
  id: string;
  title: string;
  /** The items that it holds: it is there as long as one of them is shown. */
  keys: readonly string[];
  help?: string;
  children: ReactNode;
};

/** A part of the list beside the document, with its heading. */
export function ReviewPart({ id, title, keys, help, children }: ReviewPartProps) {
  const { isShown } = useReview();
  if (!keys.some(isShown)) return null;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id} className={styles.partTitle}>
        {title}
      </h3>
      {help === undefined ? null : <p className={styles.help}>{help}</p>}
      <ul className={styles.items}>{children}</ul>
    </section>
  );
}
