import { direction, distance } from './cubic.ts';
import type { Limb, Start } from './grow-limbs.ts';
import type { Point } from './layout.ts';
import type { Obstacles } from './obstacles.ts';
import { cares } from './wood-care.ts';
import { steps, type Way, wayCost, wayLine } from './wood-cost.ts';

/** Where a twig must end, and for which fruit. */
export type End = { fruit: number; stem: Point };

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
  let best: { way: Way | undefined; cost: number } = { way: undefined, cost: Number.POSITIVE_INFINITY };
  const length = distance(start.point, stem);
  for (const way of obstacles.care.limbs) {
    const cost = wayCost(start, stem, way, length, obstacles, best.cost);
    if (cost < best.cost) best = { way, cost };
  }
  return {
    line: best.way === undefined ? [start.point, stem] : wayLine(start, stem, best.way),
    cost: best.cost - length * 1.6,
  };
}

function outermost(ends: readonly End[], from: Point): End[] {
  const byReach = ends.toSorted(
    (a, b) => distance(b.stem, from) - distance(a.stem, from) || a.fruit - b.fruit,
  );
  return byReach.slice(0, 1);
}

/** A twig from the best point of the group's wood to a stem, leaving along the wood it grows from. */
export function routeTwig(stem: Point, wood: readonly Limb[], obstacles: Obstacles) {
  const { leavingEvery, twigs } = obstacles.care;
  let best: { from: Leaving | undefined; way: Way | undefined; cost: number } = {
    from: undefined,
    way: undefined,
    cost: Number.POSITIVE_INFINITY,
  };
  for (const from of leavingPlaces(stem, wood, leavingEvery)) {
    const { start, length, turning } = from;
    // Sorted by the least a twig from there can cost: nothing later is better.
    if (length + turning >= best.cost) break;
    for (const way of twigs) {
      const own = wayCost(start, stem, way, length, obstacles, best.cost - turning) + turning;
      if (own >= best.cost) continue;
      const cost = own + alongside(wayLine(start, stem, way, 6), wood, length);
      if (cost < best.cost) best = { from, way, cost };
    }
  }
  const { from, way } = best;
  if (from === undefined || way === undefined) throw new Error('a twig needs wood to grow from');
  return { parent: from.parent, line: wayLine(from.start, stem, way), leaves: from.leaves };
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
function alongside(twig: readonly Point[], wood: readonly Limb[], length: number): number {
  const clear = Math.min(34, length * 0.22);
  let cost = 0;
  for (const { x, y } of twig.slice(2, 5)) {
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
