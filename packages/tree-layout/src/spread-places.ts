import { onEllipse } from './ellipse.ts';
import { fruitShape } from './fruit-shape.ts';
import type { Box, Point } from './layout.ts';
import type { Sector } from './sector.ts';
import { sectorBounds, sectorTest } from './sector.ts';

/** A mean box: places lie further apart along its longer side. */
type Cell = { width: number; height: number };

/**
 * Middles of `count` places spread evenly over a sector (Lloyd's method: each place moves to the middle of the
 * points nearest to it), one spread for each way to begin: on one depth, on two, on three.
 */
export function spreadPlaces(sector: Sector, count: number, cell: Cell): Point[][] {
  if (count === 1) return lonePlaces(sector);
  const samples = sampleSector(sector, count);
  if (samples.length === 0) return [];
  const depths = count === 2 ? twoDepths : count <= 9 ? manyDepths : [[0.85, 0.5]];
  return depths.map((cycle) => settle(firstPlaces(sector, count, cycle), samples, cell));
}

/** A single fruit in the middle, or to a side so that its limb can pass beside its name. */
function lonePlaces(sector: Sector): Point[][] {
  const spots = [
    [0.5, 0.68],
    [0.33, 0.68],
    [0.67, 0.68],
  ] as const;
  return spots.map(([across, out]) => {
    const angle = sector.from + (sector.to - sector.from) * across;
    return [onEllipse(sector.crown, angle, sector.inner + (sector.outer - sector.inner) * out)];
  });
}

const twoDepths = [[0.75], [0.85, 0.5], [0.5, 0.85]];
const manyDepths = [[0.85, 0.5], [0.5, 0.85], [0.9, 0.6, 0.3], [0.75]];

function sampleSector(sector: Sector, count: number): Point[] {
  // The tip is too narrow to hang in; left out, it does not draw places towards the trunk.
  const hung = { ...sector, inner: Math.max(sector.inner, 0.3) };
  const { x, y, width, height } = sectorBounds(hung);
  const step = Math.max(4, Math.sqrt((width * height) / (140 + 50 * count)));
  const { holds } = sectorTest(hung);
  const samples: Point[] = [];
  for (let dy = step / 2; dy < height; dy += step) {
    for (let dx = step / 2; dx < width; dx += step) {
      const point = { x: x + dx, y: y + dy };
      if (holds(point)) samples.push(point);
    }
  }
  return samples;
}

function firstPlaces(sector: Sector, count: number, cycle: readonly number[]): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = sector.from + ((sector.to - sector.from) * (i + 0.5)) / count;
    const depth = cycle[i % cycle.length] ?? 0.7;
    return onEllipse(sector.crown, angle, sector.inner + (sector.outer - sector.inner) * depth);
  });
}

function settle(first: readonly Point[], samples: readonly Point[], cell: Cell): Point[] {
  const count = first.length;
  const xs = Float64Array.from(first, ({ x }) => x / cell.width);
  const ys = Float64Array.from(first, ({ y }) => y / cell.height);
  const sums = new Float64Array(count * 3);
  for (let round = 0; round < 14; round++) {
    sums.fill(0);
    for (const { x, y } of samples) {
      const at = nearest(x / cell.width, y / cell.height, xs, ys) * 3;
      sums[at] = (sums[at] ?? 0) + x;
      sums[at + 1] = (sums[at + 1] ?? 0) + y;
      sums[at + 2] = (sums[at + 2] ?? 0) + 1;
    }
    if (!moveTo(sums, cell, xs, ys)) break;
  }
  return first.map((_, i) => ({ x: (xs[i] ?? 0) * cell.width, y: (ys[i] ?? 0) * cell.height }));
}

/** Moves every place to the middle of its samples; says whether any of them moved far enough to be seen. */
function moveTo(sums: Float64Array, cell: Cell, xs: Float64Array, ys: Float64Array): boolean {
  let moved = false;
  for (let i = 0; i < xs.length; i++) {
    const n = sums[i * 3 + 2] ?? 0;
    if (n === 0) continue;
    const x = (sums[i * 3] ?? 0) / n / cell.width;
    const y = (sums[i * 3 + 1] ?? 0) / n / cell.height;
    moved ||= Math.abs(x - (xs[i] ?? 0)) + Math.abs(y - (ys[i] ?? 0)) > 0.01;
    xs[i] = x;
    ys[i] = y;
  }
  return moved;
}

function nearest(x: number, y: number, xs: Float64Array, ys: Float64Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < xs.length; i++) {
    const dx = (xs[i] ?? 0) - x;
    const dy = (ys[i] ?? 0) - y;
    const distance = dx * dx + dy * dy;
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

/** Where, on a lattice over the sector, a fruit may have its middle and still lie wholly inside. */
export function roomFor(sector: Sector, size: Cell & { markSize: number }, gap: number): Point[] {
  const { x, y, width, height } = sectorBounds(sector);
  const { holdsBox } = sectorTest(sector);
  const step = Math.max(7, gap * 0.7, Math.sqrt((width * height) / 1000));
  const room: Point[] = [];
  const { halfMark, halfText, top, waist, bottom } = fruitShape(size, { x: 0, y: 0 }, gap);
  for (let dy = size.height / 2; dy <= height - size.height / 2; dy += step) {
    for (let dx = size.width / 2; dx <= width - size.width / 2; dx += step) {
      const middle = { x: x + dx, y: y + dy };
      if (
        holdsBox(middle.x - halfText, middle.y + waist, halfText * 2, bottom - waist) &&
        holdsBox(middle.x - halfMark, middle.y + top, halfMark * 2, waist - top)
      )
        room.push(middle);
    }
  }
  return room;
}

export function around(middle: Point, { width, height }: Cell): Box {
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}
