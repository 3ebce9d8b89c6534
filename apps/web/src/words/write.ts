import { write as en } from './en/write.ts';
import { write as sv } from './sv/write.ts';
import { useLanguage } from './words.ts';

/** The sentences of writing. They come with the forms, apart from all others, so that reading does not carry them. */
export type WriteWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of writing in the reader's language. */
export function useWriteWords(): WriteWords {
  return wordsOf[useLanguage()];
}
