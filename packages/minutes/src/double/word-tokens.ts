import { asidesOf } from '../text/asides.ts';
import { readable } from '../text/readable.ts';

/** A word of a text with the signs it is written with, and where it stands in the source. */
export type WordToken = { words: string; from: number; to: number };

/** The words of a text as they are read: line breaks, hyphenation and page marks make no difference between two copies. */
export function wordTokens(text: string): WordToken[] {
  const view = readable(text, { from: 0, to: text.length }, asidesOf(text));
  return [...view.words.matchAll(/\S+/g)].map((match) => ({
    words: match[0].normalize('NFC'),
    ...view.toSource(match.index, match.index + match[0].length),
  }));
}
