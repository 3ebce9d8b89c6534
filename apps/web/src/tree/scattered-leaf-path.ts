import type { ScatteredLeaf } from '@utveckling/tree-layout';

/** One path for many small leaves: the crown has hundreds, the DOM needs only one element for each tone. */
export function scatteredLeafPath(leaves: readonly ScatteredLeaf[]): string {
  return leaves.map(leafPath).join('');
}

/** A pointed leaf of length `size` whose foot is at its place and whose tip points along `angle`. */
function leafPath({ x, y, angle, size }: ScatteredLeaf): string {
  const radians = (angle * Math.PI) / 180;
  const along = { x: Math.cos(radians) * size, y: Math.sin(radians) * size };
  const across = { x: -along.y * 0.42, y: along.x * 0.42 };
  const point = (forward: number, side: number) =>
    `${round(x + along.x * forward + across.x * side)} ${round(y + along.y * forward + across.y * side)}`;
  return `M${round(x)} ${round(y)}C${point(0.3, 1)} ${point(0.75, 0.8)} ${point(1, 0)}C${point(0.75, -0.8)} ${point(0.3, -1)} ${round(x)} ${round(y)}Z`;
}

/** A tenth of a world unit is far below a pixel, and the same on every engine. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
