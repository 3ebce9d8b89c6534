import { alongCubic, distance } from './cubic.ts';
import type { Start } from './grow-limbs.ts';
import type { Point } from './layout.ts';
import type { Obstacles } from './obstacles.ts';

/** How dear a turn is: a hairpin as much as a long way round. */
const sharpness = 6000;

/** Points in a line of wood, less one; a short one is judged at every second of them. */
export const steps = 24;
const shortCurve = 190;

/** A cubic's four weights at each step. Thousands of curves are tried for a tree, so these and the points are reused. */
const weights = Float64Array.from({ length: (steps + 1) * 4 }, (_, at) => {
  const t = Math.floor(at / 4) / steps;
  const u = 1 - t;
  return [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t][at % 4] ?? 0;
});
const xs = new Float64Array(256);
const ys = new Float64Array(256);

/** A way to bend from a start to a stem: the direction it comes in by, how far each end's heading pulls it, its price. */
export type Way = { x: number; y: number; price: number; out: number; home: number };

/** What wood from a start to a stem costs: at least its `length` from end to end. Not counted on once it is `enough`. */
export function wayCost(
  { point, heading }: Start,
  stem: Point,
  way: Way,
  length: number,
  obstacles: Obstacles,
  enough: number,
): number {
  if (length * way.price >= enough) return Number.POSITIVE_INFINITY;
  const out = length * way.out;
  const home = length * way.home;
  const bx = point.x + heading.x * out;
  const by = point.y + heading.y * out;
  const cx = stem.x - way.x * home;
  const cy = stem.y - way.y * home;
  const stride = length < shortCurve ? 2 : 1;
  const count = steps / stride;
  for (let i = 0; i <= count; i++) {
    const at = i * stride * 4;
    const wa = weights[at] ?? 0;
    const wb = weights[at + 1] ?? 0;
    const wc = weights[at + 2] ?? 0;
    const wd = weights[at + 3] ?? 0;
    xs[i] = wa * point.x + wb * bx + wc * cx + wd * stem.x;
    ys[i] = wa * point.y + wb * by + wc * cy + wd * stem.y;
  }
  return sumUp(count, obstacles, enough / way.price) * way.price;
}

/** The line of such wood. */
export function wayLine({ point, heading }: Start, stem: Point, way: Way, count = steps): Point[] {
  const length = distance(point, stem);
  const out = length * way.out;
  const home = length * way.home;
  return alongCubic(
    [
      point,
      { x: point.x + heading.x * out, y: point.y + heading.y * out },
      { x: stem.x - way.x * home, y: stem.y - way.y * home },
      stem,
    ],
    count,
  );
}

/** What wood along a line costs. */
export function lineCost(line: readonly Point[], obstacles: Obstacles): number {
  for (const [i, { x, y }] of line.entries()) {
    xs[i] = x;
    ys[i] = y;
  }
  return sumUp(line.length - 1, obstacles, Number.POSITIVE_INFINITY);
}

/** Length, dearer where it crosses something (but at its end), and dearer the more sharply it turns. */
function sumUp(last: number, { costAt }: Obstacles, enough: number): number {
  let cost = 0;
  let beforeX = xs[0] ?? 0;
  let beforeY = ys[0] ?? 0;
  let headingX = 0;
  let headingY = 0;
  for (let i = 1; i <= last; i++) {
    const x = xs[i] ?? 0;
    const y = ys[i] ?? 0;
    const dx = x - beforeX;
    const dy = y - beforeY;
    const length = Math.sqrt(dx * dx + dy * dy);
    cost += length * (1 + (i < last ? costAt(x, y) : 0));
    const nextX = length === 0 ? 0 : dx / length;
    const nextY = length === 0 ? -1 : dy / length;
    if (i > 1) {
      const turnX = nextX - headingX;
      const turnY = nextY - headingY;
      cost += ((turnX * turnX + turnY * turnY) / Math.max(1, length)) * sharpness;
    }
    if (cost >= enough) return Number.POSITIVE_INFINITY;
    headingX = nextX;
    headingY = nextY;
    beforeX = x;
    beforeY = y;
  }
  return cost;
}
