import type { Box, Point } from './layout.ts';
import { type Sector, sectorTest } from './sector.ts';
import type { Care } from './wood-care.ts';

/** What wood had better not run through, and how much worse it is there than in the open. */
export type Obstacles = {
  costAt: (x: number, y: number) => number;
  care: Care;
};

/** A fruit's mark hangs below its stem. */
type Mark = { stem: Point; markSize: number };

/** Side of a square of the field: a third of a line of text. Wood asks it thousands of times, so it is painted once. */
const square = 6;

/** Names cost most (wood behind letters is hard to read), marks less. */
export function obstaclesOf(names: readonly Box[], fruits: readonly Mark[], care: Care): Obstacles {
  const marks = fruits.flatMap(({ stem, markSize }) => [
    { x: stem.x - markSize / 2, y: stem.y + markSize * 0.1, width: markSize, height: markSize * 0.9 },
    // Wood that only passes by goes well over the stem, or the fruit would seem to grow out of its side.
    {
      x: stem.x - markSize * 0.3,
      y: stem.y - markSize * 0.36,
      width: markSize * 0.6,
      height: markSize * 0.36,
    },
  ]);
  const all = [...names, ...marks];
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y, width, height } of all) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  const columns = all.length === 0 ? 0 : Math.ceil((right - left) / square) + 1;
  const rows = all.length === 0 ? 0 : Math.ceil((bottom - top) / square) + 1;
  const field = new Uint8Array(columns * rows);
  const paint = (boxes: readonly Box[], cost: number) => {
    for (const { x, y, width, height } of boxes) {
      const from = Math.round((x - left) / square);
      const to = Math.round((x + width - left) / square);
      const last = Math.round((y + height - top) / square);
      for (let j = Math.round((y - top) / square); j < last; j++)
        field.fill(cost, j * columns + from, j * columns + to);
    }
  };
  paint(marks, 12);
  paint(names, 16);
  return {
    care,
    costAt: (x, y) => {
      const i = Math.floor((x - left) / square);
      const j = Math.floor((y - top) / square);
      return i < 0 || j < 0 || i >= columns || j >= rows ? 0 : (field[j * columns + i] ?? 0);
    },
  };
}

/** The same obstacles for the wood of one branch, which had better stay inside its own sector, and well inside. */
export function keepWithin(obstacles: Obstacles, sector: Sector): Obstacles {
  const { crown, from, to } = sector;
  const margin = (to - from) * 0.12;
  const own = sectorTest({ crown, from, to, inner: 0, outer: 1.04 });
  const wellInside = sectorTest({ crown, from: from + margin, to: to - margin, inner: 0, outer: 1.04 });
  // Near the trunk all limbs are close; only further out may each be asked to keep to its own.
  const near = 0.07;
  const strangeness = (x: number, y: number): number => {
    const dx = (x - crown.x) / crown.rx;
    const dy = (y - crown.y) / crown.ry;
    if (dx * dx + dy * dy < near || wellInside.holdsAt(x, y)) return 0;
    return own.holdsAt(x, y) ? 1.6 : 5;
  };
  return { ...obstacles, costAt: (x, y) => obstacles.costAt(x, y) + strangeness(x, y) };
}
