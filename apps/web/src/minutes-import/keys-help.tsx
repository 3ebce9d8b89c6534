import { useMinutesReviewWords } from '../words/minutes-review.ts';
import styles from './review-page.module.css';

/** Which keys do what. */
export function KeysHelp() {
  const words = useMinutesReviewWords();
  return (
    <section className={styles.keys} aria-label={words.keys}>
      <p>
        {words.keysHelp}{' '}
        {words.keyList.map(([key, what]) => (
          <span key={key} className={styles.key}>
            <kbd>{key}</kbd> {what}
          </span>
        ))}
      </p>
      <p>{words.keysText}</p>
    </section>
  );
}
