import { change as en } from './en/change.ts';
import { change as sv } from './sv/change.ts';
import { useLanguage } from './words.ts';

/** The sentences of the forms that change fruits and picture. They come with the forms, for those who may. */
export type ChangeWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of the forms that change fruits and picture, in the reader's language. */
export function useChangeWords(): ChangeWords {
  return wordsOf[useLanguage()];
}
