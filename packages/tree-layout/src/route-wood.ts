import { alongCubic, type Cubic, direction, distance } from './cubic.ts';
import type { Limb, Start } from './grow-limbs.ts';
import type { Point } from './layout.ts';
import { cares, type Obstacles } from './obstacles.ts';
import { cubicCost } from './wood-cost.ts';

/** Where a twig must end, and for which fruit. */
export type End = { fruit: number; stem: Point };

/** Points in a limb's line, less one. */
const steps = 24;

/** Ways to come in over a fruit, from the left or the right: nearly level, falling, rising; and how dear. */
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

/** A limb that could be a group's main one: to which fruit, and its line. */
export type MainLimb = { fruit: number; line: readonly Point[] };

/** The best limb to each fruit that could end the group's main one, likeliest first: far out and clear of names. */
export function routeLimbs(ends: readonly End[], start: Start, obstacles: Obstacles): MainLimb[] {
  const { care } = obstacles;
  return (care === cares.many ? outermost(ends, start.point) : ends)
    .map((end) => ({ fruit: end.fruit, ...routeLimb(end.stem, start, obstacles) }))
    .sort((a, b) => a.cost - b.cost || a.fruit - b.fruit);
}

function routeLimb(stem: Point, start: Start, obstacles: Obstacles) {
  let best: { curve: Cubic | undefined; cost: number } = { curve: undefined, cost: Number.POSITIVE_INFINITY };
  const length = distance(start.point, stem);
  const { care } = obstacles;
  for (const arrival of arrivals.slice(0, care.arrivals)) {
    for (const [out, home] of bends.slice(0, care.bends)) {
      const curve = bend(start, stem, arrival, length * out, length * home);
      const cost = cubicCost(curve, length, obstacles, best.cost / arrival.price) * arrival.price;
      if (cost < best.cost) best = { curve, cost };
    }
  }
  return {
    line: best.curve === undefined ? [start.point, stem] : alongCubic(best.curve, steps),
    cost: best.cost - length * 1.6,
  };
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
  const { care } = obstacles;
  const ways = arrivals.slice(0, care.arrivals);
  const curves = twigBends.slice(0, care.twigBends);
  let best: { from: Leaving | undefined; curve: Cubic | undefined; cost: number } = {
    from: undefined,
    curve: undefined,
    cost: Number.POSITIVE_INFINITY,
  };
  for (const from of leavingPlaces(stem, wood, care.leavingEvery)) {
    const { start, length, turning } = from;
    // Sorted by the least a twig from there can cost: nothing later is better.
    if (length + turning >= best.cost) break;
    for (const arrival of ways) {
      for (const [out, home] of curves) {
        const curve = bend(start, stem, arrival, length * out, length * home);
        const enough = (best.cost - turning) / arrival.price;
        const own = cubicCost(curve, length, obstacles, enough) * arrival.price + turning;
        if (own >= best.cost) continue;
        const cost = own + alongside(curve, wood, length);
        if (cost < best.cost) best = { from, curve, cost };
      }
    }
  }
  const { from, curve } = best;
  if (from === undefined || curve === undefined) throw new Error('a twig needs wood to grow from');
  return { parent: from.parent, line: alongCubic(curve, steps), leaves: from.leaves };
}

/** Where a twig could leave: how far the stem is from there, and what it costs to turn to it. */
type Leaving = { parent: Limb; leaves: number; start: Start; length: number; turning: number };

function leavingPlaces(stem: Point, wood: readonly Limb[], every: number): Leaving[] {
  const places: Leaving[] = [];
  for (const parent of wood) {
    for (let leaves = 4; leaves < steps - 4; leaves += every) {
      const point = parent.line[leaves];
      const before = parent.line[leaves - 1];
      if (point === undefined || before === undefined) continue;
      const heading = direction(before, point);
      const length = distance(point, stem);
      const forward = heading.x * (stem.x - point.x) + heading.y * (stem.y - point.y);
      const turning = Math.max(0, 0.3 * length - forward) * 2 + length * 0.3;
      places.push({ parent, leaves, start: { point, heading }, length, turning });
    }
  }
  return places.sort((a, b) => a.length + a.turning - b.length - b.turning);
}

/** A twig that runs along wood instead of away from it is one limb too many to the eye. */
function alongside(curve: Cubic, wood: readonly Limb[], length: number): number {
  const clear = Math.min(34, length * 0.22);
  let cost = 0;
  for (const { x, y } of alongCubic(curve, 6).slice(2, 5)) {
    let least = clear * clear;
    for (const { line } of wood) {
      for (const other of line) {
        const dx = other.x - x;
        const dy = other.y - y;
        if (dx * dx + dy * dy < least) least = dx * dx + dy * dy;
      }
    }
    cost += (clear - Math.sqrt(least)) * 3;
  }
  return cost;
}

function bend({ point, heading }: Start, stem: Point, arrival: Point, out: number, home: number): Cubic {
  return [
    point,
    { x: point.x + heading.x * out, y: point.y + heading.y * out },
    { x: stem.x - arrival.x * home, y: stem.y - arrival.y * home },
    stem,
  ];
}
