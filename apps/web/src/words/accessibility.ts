import { accessibility as en } from './en/accessibility.ts';
import { accessibility as sv } from './sv/accessibility.ts';
import { useLanguage } from './words.ts';

/** The sentences of the accessibility statement. They come with that page alone. */
export type AccessibilityWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences of the accessibility statement in the reader's language. */
export function useAccessibilityWords(): AccessibilityWords {
  return wordsOf[useLanguage()];
}
