import { useMinutesReviewWords } from '../words/minutes-review.ts';

/** Which keys do what. */
export function KeysHelp() {
  const words = useMinutesReviewWords();
  return (
    <section className="review-page-keys" aria-label={words.keys}>
      <p>
        {words.keysHelp}{' '}
        {words.keyList.map(([key, what]) => (
          <span key={key} className="review-page-key">
            <kbd>{key}</kbd> {what}
          </span>
        ))}
      </p>
      <p>{words.keysText}</p>
    </section>
  );
}
