import { type ReactNode, useId } from 'react';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { goTo, itemId } from './go-to.ts';
import { useReview } from './review-context.ts';
import styles from './review-page.module.css';
import { ShowInText } from './show-in-text.tsx';

type ReviewItemProps = {
  item: string;
  from: number;
  to: number;
  /** What it is: "Beslut", "var med". */
  what: ReactNode;
  sureness: 'sure' | 'likely' | 'unsure';
  ask?: string | undefined;
  taken: boolean;
  /** Nobody has said yes or no to it. */
  undecided: boolean;
  verb: string;
  onTake: (take: boolean) => void;
  children?: ReactNode;
};

/** One thing that was read: its words, what it becomes, and whether it is taken. */
export function ReviewItem({
  item,
  from,
  to,
  what,
  sureness,
  ask,
  taken,
  undecided,
  verb,
  onTake,
  children,
}: ReviewItemProps) {
  const words = useMinutesImportWords();
  const { view, chosen } = useReview();
  const quoteId = useId();
  const quote = view.text.slice(from, to).replace(/\s+/g, ' ').trim();
  const leave = () => {
    onTake(taken);
    // The button goes when it is decided.
    goTo(itemId(item));
  };
  return (
    <li
      id={itemId(item)}
      tabIndex={-1}
      className={styles.item}
      aria-current={chosen === item ? true : undefined}
      data-taken={taken ? '' : undefined}
    >
      <p className={styles.what}>
        <strong>{what}</strong>
        {sureness === 'sure' ? null : <span className={styles.sureness}>{words[sureness]}</span>}
      </p>
      <blockquote id={quoteId} className={styles.quote} lang="sv">
        {quote}
      </blockquote>
      {ask === undefined ? null : (
        <p className={styles.ask} lang="sv">
          {ask}
        </p>
      )}
      <div className={styles.tools}>
        <label className={styles.take}>
          <input
            type="checkbox"
            checked={taken}
            disabled={view.published !== undefined}
            aria-describedby={quoteId}
            onChange={(event) => onTake(event.currentTarget.checked)}
          />
          {verb}
        </label>
        {undecided && view.published === undefined && (sureness === 'unsure' || ask !== undefined) ? (
          <button type="button" className={styles.quietButton} aria-describedby={quoteId} onClick={leave}>
            {words.leaveSo}
          </button>
        ) : null}
        <ShowInText item={item} about={quote} />
      </div>
      {children}
    </li>
  );
}
