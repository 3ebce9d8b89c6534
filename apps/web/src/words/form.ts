import { form as en } from './en/form.ts';
import { form as sv } from './sv/form.ts';
import { useLanguage } from './words.ts';

/** The sentences of the forms about a fruit. They come with the forms, so that reading does not carry them. */
export type FormWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of the forms about a fruit in the reader's language. */
export function useFormWords(): FormWords {
  return wordsOf[useLanguage()];
}
