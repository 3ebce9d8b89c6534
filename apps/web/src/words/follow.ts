import { follow as en } from './en/follow.ts';
import { follow as sv } from './sv/follow.ts';
import { useLanguage } from './words.ts';

/** The sentences of following. */
export type FollowWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of following in the reader's language. */
export function useFollowWords(): FollowWords {
  return wordsOf[useLanguage()];
}
