import { direction } from './cubic.ts';
import type { Point } from './layout.ts';
import { smoothPath, spot } from './smooth-path.ts';

/** A closed path along a line of points, as wide at each of them as given. */
export function taperedPath(line: readonly Point[], widths: readonly number[]): string {
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [i, point] of line.entries()) {
    const along = direction(line[i - 1] ?? point, line[i + 1] ?? point);
    const half = (widths[i] ?? 0) / 2;
    left.push({ x: point.x + along.y * half, y: point.y - along.x * half });
    right.unshift({ x: point.x - along.y * half, y: point.y + along.x * half });
  }
  const back = right[0];
  const start = left[0];
  if (back === undefined || start === undefined) return '';
  return `${smoothPath(left)}L${spot(back)}${smoothPath(right).replace(/^M[^C]*/u, '')}Z`;
}
