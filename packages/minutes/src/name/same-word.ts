import { editDistance } from './edit-distance.ts';

/** Endings that a Swedish word may have: -en, -et, -ens, -arna, -s … */
const endings = new Set(
  '|s|n|t|a|e|en|et|ens|ets|ns|ts|na|nas|ar|er|or|ars|ers|ors|arna|erna|orna|arnas|ernas|ornas|de|are|arens|aren'.split(
    '|',
  ),
);

/**
 * How like two words are, both in small letters: 1 the same, 0.95 another ending, 0.85 a slip of the pen, else 0.
 * Short words are the same or nothing.
 */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || one[0] !== other[0]) return 0;
  if (isInflected(one, other)) return 0.95;
  if (shorter >= 6 && editDistance(one, other, 1) <= 1) return 0.85;
  return shorter >= 10 && editDistance(one, other, 2) <= 2 ? 0.8 : 0;
}

function isInflected(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same >= 4 && endings.has(one.slice(same)) && endings.has(other.slice(same));
}
