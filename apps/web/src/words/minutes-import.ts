import { minutesImport as en } from './en/minutes-import.ts';
import { minutesImport as sv } from './sv/minutes-import.ts';
import { useLanguage } from './words.ts';

/** The sentences of putting in minutes; they come with its pages. */
export type MinutesImportWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of putting in minutes in the reader's language. */
export function useMinutesImportWords(): MinutesImportWords {
  return wordsOf[useLanguage()];
}
