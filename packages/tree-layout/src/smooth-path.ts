import type { Point } from './layout.ts';
import { round } from './round.ts';

/** An SVG path that runs softly through all points (Catmull–Rom as cubic curves), closed where asked. */
export function smoothPath(points: readonly Point[], closed = false): string {
  const first = points[0];
  if (first === undefined) return '';
  const at = (i: number): Point => {
    const n = points.length;
    return points[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))] ?? first;
  };
  const count = closed ? points.length : points.length - 1;
  let path = `M${spot(first)}`;
  for (let i = 0; i < count; i++) path += curve(at(i - 1), at(i), at(i + 1), at(i + 2));
  return closed ? `${path}Z` : path;
}

function curve(before: Point, from: Point, to: Point, after: Point): string {
  const c1 = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
  const c2 = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
  return `C${spot(c1)} ${spot(c2)} ${spot(to)}`;
}

export function spot({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
