import { alongCubic, direction, distance } from './cubic.ts';
import type { Limb, Start } from './grow-limbs.ts';
import type { Point } from './layout.ts';
import type { Obstacles } from './obstacles.ts';

type End = { fruit: number; stem: Point };

/** Points in a limb's line, less one. */
const steps = 24;

/** Ways to come in over a fruit, from the left or the right: nearly level, rising, falling; and how dear. */
const arrivals: readonly (Point & { price: number })[] = [
  { x: 0.95, y: 0.3, price: 1 },
  { x: -0.95, y: 0.3, price: 1 },
  { x: 0.8, y: 0.6, price: 1 },
  { x: -0.8, y: 0.6, price: 1 },
  { x: 0.9, y: -0.43, price: 1.25 },
  { x: -0.9, y: -0.43, price: 1.25 },
  { x: 0.5, y: 0.87, price: 1.06 },
  { x: -0.5, y: 0.87, price: 1.06 },
];

/** The main limb of a group: to the fruit that lets it reach furthest without crossing names. */
export function routeLimb(ends: readonly End[], start: Start, obstacles: Obstacles) {
  let best = { fruit: ends[0]?.fruit ?? 0, line: [] as Point[], cost: Number.POSITIVE_INFINITY };
  for (const { fruit, stem } of obstacles.careful ? ends : outermost(ends, start.point)) {
    const length = distance(start.point, stem);
    for (const arrival of likely(arrivals, 2, obstacles)) {
      for (const [out, home] of likely(bends, 2, obstacles)) {
        const line = bend(start, stem, arrival, length * out, length * home);
        const cost = costOf(line, obstacles) * arrival.price - length * 1.6;
        if (cost < best.cost) best = { fruit, line, cost };
      }
    }
  }
  return best;
}

function outermost(ends: readonly End[], from: Point): End[] {
  const byReach = ends.toSorted(
    (a, b) => distance(b.stem, from) - distance(a.stem, from) || a.fruit - b.fruit,
  );
  return byReach.slice(0, 1);
}

const bends: readonly (readonly [number, number])[] = [
  [0.45, 0.35],
  [0.3, 0.3],
  [0.6, 0.3],
  [0.4, 0.55],
  [0.4, 0.8],
];

const twigBends: readonly (readonly [number, number])[] = [
  [0.42, 0.35],
  [0.3, 0.65],
  [0.65, 0.35],
];

/** A twig from the best point of the group's wood to a stem, leaving along the wood it grows from. */
export function routeTwig(stem: Point, wood: readonly Limb[], obstacles: Obstacles) {
  let best: { parent: Limb | undefined; line: Point[]; leaves: number; cost: number } = {
    parent: wood[0],
    line: [],
    leaves: 0,
    cost: Number.POSITIVE_INFINITY,
  };
  for (const parent of wood) {
    for (let leaves = 4; leaves < steps - 4; leaves += obstacles.careful ? 2 : 5) {
      const point = parent.line[leaves];
      const before = parent.line[leaves - 1];
      if (point === undefined || before === undefined) continue;
      const heading = direction(before, point);
      const length = distance(point, stem);
      const forward = heading.x * (stem.x - point.x) + heading.y * (stem.y - point.y);
      const turning = Math.max(0, 0.3 * length - forward) * 2 + length * 0.3;
      for (const arrival of likely(arrivals, 2, obstacles)) {
        for (const [out, home] of likely(twigBends, 1, obstacles)) {
          const line = bend({ point, heading }, stem, arrival, length * out, length * home);
          const cost = costOf(line, obstacles) * arrival.price + turning + alongside(line, wood, length);
          if (cost < best.cost) best = { parent, line, leaves, cost };
        }
      }
    }
  }
  const { parent, line, leaves } = best;
  if (parent === undefined) throw new Error('a twig needs wood to grow from');
  return { parent, line, leaves };
}

/** A twig that runs along wood instead of away from it is one limb too many to the eye. */
function alongside(twig: readonly Point[], wood: readonly Limb[], length: number): number {
  const clear = Math.min(34, length * 0.22);
  let cost = 0;
  for (const at of [9, 13, 17]) {
    const point = twig[at];
    if (point === undefined) continue;
    let least = clear;
    for (const { line } of wood) for (const other of line) least = Math.min(least, distance(point, other));
    cost += (clear - least) * 3;
  }
  return cost;
}

function likely<T>(all: readonly T[], first: number, { careful }: Obstacles): readonly T[] {
  return careful ? all : all.slice(0, first);
}

function bend({ point, heading }: Start, stem: Point, arrival: Point, out: number, home: number): Point[] {
  return alongCubic(
    [
      point,
      { x: point.x + heading.x * out, y: point.y + heading.y * out },
      { x: stem.x - arrival.x * home, y: stem.y - arrival.y * home },
      stem,
    ],
    steps,
  );
}

/** How dear a turn is: a hairpin as much as a long way round. */
const sharpness = 6000;

/** Length, dearer where it crosses something, and dearer the more sharply it turns. */
export function costOf(line: readonly Point[], obstacles: Obstacles): number {
  let cost = 0;
  let before = line[0] ?? { x: 0, y: 0 };
  let heading: Point | undefined;
  for (const [i, point] of line.entries()) {
    if (i === 0) continue;
    const length = distance(before, point);
    cost += length * (1 + (i < line.length - 1 ? obstacles.costAt(point) : 0));
    const next = direction(before, point);
    if (heading !== undefined) {
      const dx = next.x - heading.x;
      const dy = next.y - heading.y;
      cost += ((dx * dx + dy * dy) / Math.max(1, length)) * sharpness;
    }
    heading = next;
    before = point;
  }
  return cost;
}
