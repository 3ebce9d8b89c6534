import type { BoxGrid } from './box-grid.ts';
import type { Basket, Box, Point } from './layout.ts';
import { overlapArea } from './overlap-area.ts';
import { round } from './round.ts';
import { seededRandom } from './seeded-random.ts';
import type { World } from './world.ts';

/** The basket stands in the grass at the right of the tree; harvested fruits lie in rows that show over its rim. */
export function placeBasket({ width, foot, scale, smallestFont }: World): Basket {
  const wide = round(112 * scale);
  const high = round(74 * scale);
  const x = round(width * 0.705);
  const y = round(foot.y - 30 * scale - high / 2);
  const placeSize = round(30 * scale);
  const places = [0, 1, 2].flatMap((row) =>
    Array.from({ length: 4 - row }, (_, i) => ({
      x: round(x + wide / 2 + (i - (3 - row) / 2) * placeSize * 0.78),
      y: round(y + 16 * scale - row * placeSize * 0.62),
    })),
  );
  return {
    x,
    y,
    width: wide,
    height: high,
    places,
    placeSize,
    label: { x: round(x + wide / 2), y: round(y + high + smallestFont) },
  };
}

/** A place in the grass for every fruit there is, the same at every date; far more fruits than room share places. */
export function placeGrass(fruits: readonly string[], taken: BoxGrid<Box>, world: World) {
  const placeSize = round(36 * world.scale);
  const free = grassPlaces(taken, placeSize, world);
  const places: Record<string, Point> = {};
  for (const [i, id] of fruits.entries()) {
    const place = free[i % Math.max(1, free.length)];
    if (place !== undefined) places[id] = place;
  }
  return { places, placeSize };
}

/** Two rows over the whole width where nothing stands, those at the right of the basket first. */
function grassPlaces(taken: BoxGrid<Box>, size: number, { width, foot, scale }: World): Point[] {
  const random = seededRandom('grass');
  const places: Point[] = [];
  for (const y of [foot.y - 2 * scale, foot.y - 38 * scale]) {
    for (let x = size; x < width - size; x += size * 1.12) {
      const point = { x: round(x + random() * size * 0.1), y: round(y + random() * 5 * scale) };
      const box = { x: point.x - size / 2, y: point.y - size / 2, width: size, height: size };
      if (Math.abs(x - foot.x) < 175 * scale) continue;
      if (taken.near(box).every((other) => overlapArea(box, other, 3) === 0)) places.push(point);
    }
  }
  const late = ({ x }: Point) => (x > width * 0.6 ? 0 : 1);
  return places.sort((a, b) => late(a) - late(b) || a.x - b.x || a.y - b.y);
}
