import { maskWords } from '@utveckling/domain/meeting/public-text';

/** A word of a text: where it stands, and its letters without case, accents and dots. */
export type Word = { from: number; to: number; folded: string };

/** The words of a text in order; numbers count as words, what stands in place of a masked passage does not. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(maskOrWord)].flatMap((match) =>
    match[0].startsWith('[')
      ? []
      : [{ from: match.index, to: match.index + match[0].length, folded: foldWord(match[0]) }],
  );
}

const masks = Object.values(maskWords).map((words) => words.replace(/[[\]]/g, '\\$&'));
const maskOrWord = new RegExp(`${masks.join('|')}|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*`, 'gu');

/** "Klarspråksgruppen" → "klarspraksgruppen", "m²" → "m2". */
function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
