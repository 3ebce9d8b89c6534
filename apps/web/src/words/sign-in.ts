import { signIn as en } from './en/sign-in.ts';
import { signIn as sv } from './sv/sign-in.ts';
import { useLanguage } from './words.ts';

/** The sentences of sign-in and of one's account. They come with those pages, so that reading does not carry them. */
export type SignInWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of sign-in in the reader's language. */
export function useSignInWords(): SignInWords {
  return wordsOf[useLanguage()];
}
