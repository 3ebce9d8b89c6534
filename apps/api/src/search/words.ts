/** A word of a text: where it stands, and its letters without case, accents and dots. */
export type Word = { from: number; to: number; folded: string };

/** The words of a text in order; numbers count as words. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    folded: foldWord(match[0]),
  }));
}

/** "Klarspråksgruppen" → "klarspraksgruppen", "m²" → "m2". */
function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
