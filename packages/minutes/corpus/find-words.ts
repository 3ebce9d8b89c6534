import type { Range } from '@utveckling/domain/meeting/source';

/**
 * Every place where the words stand in the text, whatever white space is between them.
 * @param at `line` takes only places at the beginning of a line.
 */
export function findWords(text: string, words: string, at: 'anywhere' | 'line' = 'anywhere'): Range[] {
  const folded = words.normalize('NFC').trim().split(/\s+/).map(escaped).join('\\s+');
  const pattern = at === 'line' ? `(?<=^[^\\S\\n]*)${folded}` : folded;
  return [...text.matchAll(new RegExp(pattern, 'gmu'))].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

/**
 * The one place where the words stand.
 * @throws Error naming the words when they stand nowhere or in several places.
 */
export function findOnce(text: string, words: string): Range {
  const [place, ...others] = findWords(text, words);
  if (place === undefined) throw new Error(`not found: "${words}"`);
  if (others.length > 0) throw new Error(`found ${others.length + 1} times: "${words}"`);
  return place;
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
