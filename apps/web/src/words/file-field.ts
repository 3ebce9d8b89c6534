import { fileField as en } from './en/file-field.ts';
import { fileField as sv } from './sv/file-field.ts';
import { useLanguage } from './words.ts';

/** The sentences of adding files. They come with the forms, so that reading does not carry them. */
export type FileFieldWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of adding files in the reader's language. */
export function useFileFieldWords(): FileFieldWords {
  return wordsOf[useLanguage()];
}
