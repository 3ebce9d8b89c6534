import { type FruitShape, fruitShape, moveShape, sharedArea } from './fruit-shape.ts';
import type { FruitSize } from './fruit-size.ts';
import type { Box, Point } from './layout.ts';
import { rowOfPlaces } from './row-of-places.ts';
import type { Sector } from './sector.ts';
import { around, roomFor, spreadPlaces } from './spread-places.ts';

/** Boxes for a group of fruits in their row; `fits` when all lie inside the sector with the gap between them. */
export type Placed = { boxes: readonly Box[]; fits: boolean };

/**
 * `near` is where the row goes on from, `judge` chooses among the ways that fit, `tied` says which fruits should
 * hang right beside the next in the row.
 */
export type Hanging = {
  near?: Point | undefined;
  judge?: Judge | undefined;
  tied?: readonly boolean[] | undefined;
};

/** How good a way to hang a group is; the best of several is taken. */
export type Judge = (boxes: readonly Box[]) => number;

/** Hangs a small group (up to about eight) in a sector: spread evenly, then moved as little as makes all fit. */
export function placeGroup(
  sector: Sector,
  sizes: readonly FruitSize[],
  gap: number,
  hang: Hanging = {},
): Placed {
  const { near, judge, tied = [] } = hang;
  const cell = meanSize(sizes);
  const rooms = roomsFor(sector, sizes, gap);
  let best: Placed & { worth: number } = { boxes: [], fits: false, worth: Number.NEGATIVE_INFINITY };
  for (const places of spreadPlaces(sector, sizes.length, cell)) {
    const row = rowOfPlaces(places, near);
    let fits = true;
    for (const order of judge !== undefined && row.length > 1 ? [row, row.toReversed()] : [row]) {
      // Where a row does not fit, it seldom does the other way round.
      if (!fits) break;
      const placed = fitIn(order, sizes, rooms, gap);
      fits = placed.fits;
      const turned = order === row ? 0 : -0.15;
      const most = worthOf(placed, cell) + turned - tiedApart(placed, tied, cell);
      // No judge gives more than nothing, and judging grows wood: what has lost already is not judged.
      if (most <= best.worth) continue;
      const worth = most + (placed.fits && judge !== undefined ? judge(placed.boxes) : 0);
      if (worth > best.worth) best = { ...placed, worth };
      // Without a judge one way is as good as another, and a tree of thousands has thousands of groups.
      if (judge === undefined && placed.fits && !tied.includes(true)) return placed;
    }
  }
  return best;
}

/** Hangs fruits anywhere in a sector, as near to where each would rather be (its middle) as makes all fit. */
export function fitTogether(
  sector: Sector,
  sizes: readonly FruitSize[],
  wanted: readonly Point[],
  gap: number,
): Placed {
  return fitIn(wanted, sizes, roomsFor(sector, sizes, gap), gap);
}

function meanSize(sizes: readonly FruitSize[]) {
  const sum = sizes.reduce((a, b) => ({ width: a.width + b.width, height: a.height + b.height }), {
    width: 0,
    height: 0,
  });
  return { width: sum.width / sizes.length, height: sum.height / sizes.length };
}

function roomsFor(sector: Sector, sizes: readonly FruitSize[], gap: number): Point[][] {
  const known = new Map<string, Point[]>();
  return sizes.map((size) => {
    const key = `${size.width}:${size.height}`;
    const room = known.get(key) ?? roomFor(sector, size, gap);
    known.set(key, room);
    return room;
  });
}

function fitIn(
  places: readonly Point[],
  sizes: readonly FruitSize[],
  rooms: readonly Point[][],
  gap: number,
): Placed {
  const wanted = sizes.map((_, i) => places[i] ?? { x: 0, y: 0 });
  const middles = wanted.map((place, i) => closest(place, rooms[i] ?? []));
  const shapes = sizes.map((size, i) => fruitShape(size, middles[i] ?? { x: 0, y: 0 }, gap));
  let before = Number.POSITIVE_INFINITY;
  for (let sweep = 0; sweep < 14; sweep++) {
    let moved = false;
    let crowded = 0;
    for (const [i, size] of sizes.entries()) {
      const shape = shapes[i];
      const shares = shape === undefined ? 0 : crowding(shape, i, shapes);
      if (shares === 0) continue;
      crowded += shares;
      const middle = leastCrowded(
        size,
        i,
        shapes,
        { wanted: wanted[i], now: middles[i] },
        rooms[i] ?? [],
        gap,
      );
      if (middle === undefined) continue;
      middles[i] = middle;
      shapes[i] = fruitShape(size, middle, gap);
      moved = true;
    }
    // Going round in circles: it will not fit.
    if (!moved || (sweep >= 5 && crowded > before * 0.97)) break;
    before = crowded;
  }
  const boxes = sizes.map((size, i) => around(middles[i] ?? { x: 0, y: 0 }, size));
  const roomy = rooms.every((room) => room.length > 0);
  return { boxes, fits: roomy && shapes.every((shape, i) => crowding(shape, i, shapes) === 0) };
}

function closest(wanted: Point, room: readonly Point[]): Point {
  let best = wanted;
  let least = Number.POSITIVE_INFINITY;
  for (const point of room) {
    const distance = squared(point, wanted);
    if (distance < least) {
      least = distance;
      best = point;
    }
  }
  return best;
}

function leastCrowded(
  size: FruitSize,
  index: number,
  shapes: readonly FruitShape[],
  { wanted, now }: { wanted: Point | undefined; now: Point | undefined },
  room: readonly Point[],
  gap: number,
): Point | undefined {
  let best: Point | undefined;
  const at = { ...(now ?? { x: 0, y: 0 }) };
  const shape = fruitShape(size, at, gap);
  // Only what is better than where it hangs is of interest.
  let least = crowding(shape, index, shapes) * 1000 + squared(at, wanted ?? at);
  for (const point of room) {
    const away = squared(point, wanted ?? point);
    if (away >= least) continue;
    moveShape(shape, point.x - at.x, point.y - at.y);
    at.x = point.x;
    at.y = point.y;
    const cost = crowding(shape, index, shapes, (least - away) / 1000) * 1000 + away;
    if (cost < least) {
      least = cost;
      best = point;
    }
  }
  return best;
}

/** The area a fruit shares with the others; not counted on once it is more than `enough`. */
function crowding(
  shape: FruitShape,
  index: number,
  shapes: readonly FruitShape[],
  enough = Number.POSITIVE_INFINITY,
): number {
  let area = 0;
  for (let i = 0; i < shapes.length; i++) {
    const other = shapes[i];
    if (i === index || other === undefined) continue;
    area += sharedArea(shape, other);
    if (area > enough) break;
  }
  return area;
}

function squared(a: Point, b: Point): number {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/** How much further tied fruits hang apart than the nearest others hang from them, in cells. */
function tiedApart(
  { boxes }: Placed,
  tied: readonly boolean[],
  cell: { width: number; height: number },
): number {
  let sum = 0;
  for (const [i, isTied] of tied.entries()) {
    const a = boxes[i];
    const b = boxes[i + 1];
    if (!isTied || a === undefined || b === undefined) continue;
    const between = cellsApart(a, b, cell);
    for (const c of boxes) {
      if (c === a || c === b) continue;
      sum += Math.max(0, between - cellsApart(a, c, cell)) + Math.max(0, between - cellsApart(b, c, cell));
    }
  }
  return sum * 2;
}

function cellsApart(a: Box, b: Box, cell: { width: number; height: number }): number {
  const dx = (a.x + a.width / 2 - b.x - b.width / 2) / cell.width;
  const dy = (a.y + a.height / 2 - b.y - b.height / 2) / cell.height;
  return Math.sqrt(dx * dx + dy * dy);
}

/** Fitting counts first; then the distance between the two that hang closest. */
function worthOf({ boxes, fits }: Placed, cell: { width: number; height: number }): number {
  let least = 4;
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const dx = (a.x + a.width / 2 - b.x - b.width / 2) / cell.width;
      const dy = (a.y + a.height / 2 - b.y - b.height / 2) / cell.height;
      least = Math.min(least, dx * dx + dy * dy);
    }
  }
  return (fits ? 100 : 0) + least;
}
