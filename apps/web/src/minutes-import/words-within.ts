import type { Place } from './review-context.ts';

/** Where words stand within a place of the text, whatever spaces and line breaks are between them; undefined where they do not. */
export function wordsWithin(text: string, { from, to }: Place, words: string): Place | undefined {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(parts.join('\\s+'), 'iu').exec(text.slice(from, to));
  if (found === null || found[0] === '') return undefined;
  return { from: from + found.index, to: from + found.index + found[0].length };
}
