import { about as en } from './en/about.ts';
import { about as sv } from './sv/about.ts';
import { useLanguage } from './words.ts';

/** The sentences of the page about the tree. They come with that page alone. */
export type AboutWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of the page about the tree in the reader's language. */
export function useAboutWords(): AboutWords {
  return wordsOf[useLanguage()];
}
