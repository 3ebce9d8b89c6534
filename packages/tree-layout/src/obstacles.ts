import type { Box, Point } from './layout.ts';
import { type Sector, sectorTest } from './sector.ts';

/** What wood had better not run through, and how much worse it is there than in the open. */
export type Obstacles = {
  costAt: (x: number, y: number) => number;
  care: Care;
};

/** How many ways are tried: of the fruits as ends of the main limb, of coming in, of bending, of places to leave at. */
export type Care = {
  mains: number;
  arrivals: number;
  bends: number;
  twigBends: number;
  leavingEvery: number;
};

/** For wood that is drawn, wood that is only thought of to judge places, and a tree of hundreds. */
export const cares = {
  drawn: { mains: 4, arrivals: 8, bends: 5, twigBends: 3, leavingEvery: 2 },
  thought: { mains: 1, arrivals: 6, bends: 3, twigBends: 1, leavingEvery: 3 },
  many: { mains: 1, arrivals: 2, bends: 2, twigBends: 1, leavingEvery: 5 },
} as const;

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
