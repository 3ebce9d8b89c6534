/** Words that stand in both, as pairs of indexes in rising order. */
export type Pair = readonly [a: number, b: number];

/** What is compared cell by cell at most; a larger part without a common rare word counts as other words altogether. */
const cells = 250_000;

type Part = { a0: number; a1: number; b0: number; b1: number };

/**
 * Which words of two texts are the same words: first what both begin and end with, then words that stand once in each
 * (in the same order), then word by word between those. Never slower than about n log n, since parts that would be are
 * left unmatched.
 */
export function matchWords(a: readonly string[], b: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  const open: Part[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    let { a0, a1, b0, b1 } = part;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) pairs.push([a0++, b0++]);
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) pairs.push([--a1, --b1]);
    if (a0 === a1 || b0 === b1) continue;
    const anchors = risingOnly(onceInBoth(a, b, { a0, a1, b0, b1 }));
    if (anchors.length > 0) {
      let [lastA, lastB] = [a0, b0];
      for (const [atA, atB] of anchors) {
        open.push({ a0: lastA, a1: atA, b0: lastB, b1: atB });
        pairs.push([atA, atB]);
        [lastA, lastB] = [atA + 1, atB + 1];
      }
      open.push({ a0: lastA, a1, b0: lastB, b1 });
    } else if ((a1 - a0) * (b1 - b0) <= cells) pairs.push(...cellByCell(a, b, { a0, a1, b0, b1 }));
  }
  return pairs.sort(([one], [other]) => one - other);
}

function onceInBoth(a: readonly string[], b: readonly string[], { a0, a1, b0, b1 }: Part): Pair[] {
  const seen = new Map<string, { a: number; b: number; times: number }>();
  for (let at = a0; at < a1; at += 1) {
    const word = a[at] ?? '';
    const one = seen.get(word);
    if (one === undefined) seen.set(word, { a: at, b: -1, times: 1 });
    else one.times += 1;
  }
  for (let at = b0; at < b1; at += 1) {
    const one = seen.get(b[at] ?? '');
    if (one === undefined) continue;
    if (one.b === -1) one.b = at;
    else one.times += 1;
  }
  return [...seen.values()].flatMap((one): Pair[] => (one.times === 1 && one.b >= 0 ? [[one.a, one.b]] : []));
}

/** The longest row of pairs that rises in both (patience sorting). */
function risingOnly(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, b], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (tops[low - 1] ?? -1);
    tops[low] = index;
  });
  const row: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) row.push(pair);
  }
  return row.reverse();
}

/** The longest common row of words in a small part. */
function cellByCell(a: readonly string[], b: readonly string[], { a0, a1, b0, b1 }: Part): Pair[] {
  const width = b1 - b0 + 1;
  const longest = new Uint32Array((a1 - a0 + 1) * width);
  const at = (y: number, x: number) => longest[y * width + x] ?? 0;
  for (let y = a1 - a0 - 1; y >= 0; y -= 1)
    for (let x = b1 - b0 - 1; x >= 0; x -= 1)
      longest[y * width + x] =
        a[a0 + y] === b[b0 + x] ? at(y + 1, x + 1) + 1 : Math.max(at(y + 1, x), at(y, x + 1));
  const pairs: Pair[] = [];
  for (let y = 0, x = 0; y < a1 - a0 && x < b1 - b0; ) {
    if (a[a0 + y] === b[b0 + x]) pairs.push([a0 + y++, b0 + x++]);
    else if (at(y + 1, x) >= at(y, x + 1)) y += 1;
    else x += 1;
  }
  return pairs;
}
