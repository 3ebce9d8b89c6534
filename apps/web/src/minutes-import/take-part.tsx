import { useId } from 'react';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { useReview } from './review-context.ts';
import { reviewItems } from './review-items.ts';

const takes = ['sure', 'all', 'nothing'] as const;

/** What becomes of all that nobody has decided, with how much that would be. */
export function TakePart() {
  const words = useMinutesReviewWords();
  const { view, choices, change, say } = useReview();
  const name = useId();
  const countOf = (take: (typeof takes)[number]) =>
    reviewItems(view, { ...choices, take }).filter(({ isPlace, taken }) => isPlace && taken).length;
  return (
    <fieldset className="review-bar-takes" aria-describedby={`${name}-help`}>
      <legend className="review-bar-legend">{words.takeLegend}</legend>
      {takes.map((take) => (
        <label key={take} className="review-bar-take">
          <input
            type="radio"
            name={name}
            checked={choices.take === take}
            onChange={() => {
              change((all) => ({ ...all, take }), takeKey);
              say(`${words.takes[take]}: ${countOf(take)}`);
            }}
          />
          <span>
            {words.takes[take]} <span className="review-bar-count">{countOf(take)}</span>
          </span>
        </label>
      ))}
      <span id={`${name}-help`} className="visually-hidden">
        {words.takesHelp}
      </span>
    </fieldset>
  );
}

/** What a choice of how much is about, for whoever takes it back. */
const takeKey = 'hur-mycket';
