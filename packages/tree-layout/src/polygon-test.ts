import type { Point } from './layout.ts';

/** Says of a point whether it lies inside a closed line. */
export function polygonTest(line: readonly Point[]): (point: Point) => boolean {
  return ({ x, y }) => {
    let inside = false;
    let before = line.at(-1);
    for (const point of line) {
      if (before !== undefined && point.y > y !== before.y > y) {
        const crossing = ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x;
        if (x < crossing) inside = !inside;
      }
      before = point;
    }
    return inside;
  };
}
