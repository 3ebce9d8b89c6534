import { changeLog as en } from './en/change-log.ts';
import { changeLog as sv } from './sv/change-log.ts';
import { useLanguage } from './words.ts';

/** The sentences of the log of changes; they come with its page. */
export type ChangeLogWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of the log of changes in the reader's language. */
export function useChangeLogWords(): ChangeLogWords {
  return wordsOf[useLanguage()];
}
