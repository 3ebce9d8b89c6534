/** A word of some words, in small letters, and where it stands. */
export type Token = { word: string; from: number; to: number };

/** The words of some words; "och" and signs are left out, so that "A & B", "A/B" and "A och B" are the same. */
export function tokensOf(words: string): Token[] {
  return [...words.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map((match) => ({ word: match[0].toLowerCase(), from: match.index, to: match.index + match[0].length }))
    .filter(({ word }) => word !== 'och' && word !== 'o');
}
