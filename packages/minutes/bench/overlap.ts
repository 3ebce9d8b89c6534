import type { Range } from '@utveckling/domain/meeting/source';

/** Says of two places in a text how many of their words are the same words. */
export type Overlap = (a: Range, b: Range) => { ofShorter: number; ofBoth: number };

/**
 * Counts words, not characters: "same sentence" means that at least half of the words of the shorter place
 * stand in the longer one too.
 */
export function overlapIn(text: string): Overlap {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  return (a, b) => {
    const [first, second] = [within(starts, a), within(starts, b)];
    const shared = Math.max(0, Math.min(first.to, second.to) - Math.max(first.from, second.from));
    const [one, other] = [first.to - first.from, second.to - second.from];
    if (shared === 0) return { ofShorter: 0, ofBoth: 0 };
    return { ofShorter: shared / Math.min(one, other), ofBoth: shared / (one + other - shared) };
  };
}

/** Which words begin within the place, by number. */
function within(starts: readonly number[], { from, to }: Range): Range {
  return { from: lowest(starts, from), to: lowest(starts, to) };
}

/** How many words begin before the character. */
function lowest(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
