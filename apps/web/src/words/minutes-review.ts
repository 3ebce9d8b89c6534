import { minutesReview as en } from './en/minutes-review.ts';
import { minutesReview as sv } from './sv/minutes-review.ts';
import { useLanguage } from './words.ts';

/** The sentences of the review of minutes; they come with its page. */
export type MinutesReviewWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of the review of minutes in the reader's language. */
export function useMinutesReviewWords(): MinutesReviewWords {
  return wordsOf[useLanguage()];
}
