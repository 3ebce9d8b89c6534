import { hierarchy } from 'd3-hierarchy';
import type { Point } from './layout.ts';
import type { Obstacles } from './obstacles.ts';
import { type End, type MainLimb, routeLimbs, routeTwig } from './route-wood.ts';
import type { Part } from './split-sector.ts';
import { lineCost } from './wood-cost.ts';

/** A piece of wood: the line it follows, the fruit at its end, and what grows out of it and where. */
export type Limb = {
  line: readonly Point[];
  fruit: number | undefined;
  /** Index in the parent's line where it leaves. */
  leaves: number;
  children: Limb[];
};

/** Where a limb begins and which way it is heading there. */
export type Start = { point: Point; heading: Point };

/**
 * Wood for one branch: a limb to its outermost fruit, from it twigs to the others, and where the branch is many,
 * a side limb for each further group. Stems are where twigs must end, by the fruit's number in the row.
 */
export function growLimbs(
  part: Part,
  stems: readonly Point[],
  start: Start,
  obstacles: Obstacles,
): Limb | undefined {
  if (part.halves === undefined) return growGroup(part.fruits, stems, start, obstacles);
  const [main, side] = outermostFirst(part.halves, stems, start.point);
  const limb = growLimbs(main, stems, start, obstacles);
  if (limb === undefined) return growLimbs(side, stems, start, obstacles);
  const leaves = leavingPoint(limb.line, middleOf(side, stems));
  const sideLimb = growLimbs(side, stems, startOn(limb.line, leaves), obstacles);
  if (sideLimb !== undefined) limb.children.push({ ...sideLimb, leaves });
  return limb;
}

/** How many fruits each piece of wood carries. */
export function fruitsCarried(limb: Limb): ReadonlyMap<Limb, number> {
  const tree = hierarchy(limb, ({ children }) => children).sum(({ fruit }) => (fruit === undefined ? 0 : 1));
  return new Map(tree.descendants().map(({ data, value }) => [data, value ?? 0]));
}

function outermostFirst([a, b]: readonly [Part, Part], stems: readonly Point[], from: Point): [Part, Part] {
  return far(middleOf(b, stems), from) > far(middleOf(a, stems), from) ? [b, a] : [a, b];
}

function middleOf(part: Part, stems: readonly Point[]): Point {
  const points = part.fruits.flatMap((fruit) => stems[fruit] ?? []);
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}

function far(a: Point, b: Point): number {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/** Where a side limb leaves: well before the point nearest to what it goes to, so that it leaves forwards. */
function leavingPoint(line: readonly Point[], goal: Point): number {
  let best = 0;
  for (const [i, point] of line.entries()) if (far(point, goal) < far(line[best] ?? point, goal)) best = i;
  return Math.max(Math.round(line.length * 0.3), Math.min(Math.round(best * 0.7), line.length - 4));
}

export function startOn(line: readonly Point[], at: number): Start {
  const point = line[at] ?? { x: 0, y: 0 };
  const before = line[at - 1] ?? point;
  const after = line[at + 1] ?? point;
  const length = Math.sqrt(far(before, after)) || 1;
  return { point, heading: { x: (after.x - before.x) / length, y: (after.y - before.y) / length } };
}

function growGroup(
  fruits: readonly number[],
  stems: readonly Point[],
  start: Start,
  obstacles: Obstacles,
): Limb | undefined {
  const ends = fruits.flatMap((fruit) => (stems[fruit] === undefined ? [] : [{ fruit, stem: stems[fruit] }]));
  if (ends.length === 0) return undefined;
  let best: { limb: Limb; cost: number } | undefined;
  for (const main of routeLimbs(ends, start, obstacles).slice(0, obstacles.care.mains)) {
    const wood = addTwigs(main, ends, start, obstacles);
    const cost = wood.reduce((sum, { line }) => sum + lineCost(line, obstacles), 0);
    const limb = wood[0];
    if (limb !== undefined && (best === undefined || cost < best.cost)) best = { limb, cost };
  }
  return best?.limb;
}

/** The main limb and all the twigs that grow from it and from each other, nearest fruit first. */
function addTwigs(main: MainLimb, ends: readonly End[], start: Start, obstacles: Obstacles): Limb[] {
  const rest = ends
    .filter(({ fruit }) => fruit !== main.fruit)
    .sort((a, b) => far(a.stem, start.point) - far(b.stem, start.point) || a.fruit - b.fruit);
  const wood: Limb[] = [{ line: main.line, fruit: main.fruit, leaves: 0, children: [] }];
  for (const { fruit, stem } of rest) {
    const { parent, line, leaves } = routeTwig(stem, wood, obstacles);
    const twig: Limb = { line, fruit, leaves, children: [] };
    parent.children.push(twig);
    wood.push(twig);
  }
  return wood;
}
