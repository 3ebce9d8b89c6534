import type { FruitSize } from './fruit-size.ts';
import type { Box, Point } from './layout.ts';
import { overlapArea } from './overlap-area.ts';
import { rowOfPlaces } from './row-of-places.ts';
import type { Sector } from './sector.ts';
import { around, roomFor, spreadPlaces } from './spread-places.ts';

/** Boxes for a group of fruits in their row; `fits` when all lie inside the sector with the gap between them. */
export type Placed = { boxes: readonly Box[]; fits: boolean };

/** Hangs a small group (up to about eight) in a sector: spread evenly, then moved as little as makes all fit. */
export function placeGroup(sector: Sector, sizes: readonly FruitSize[], gap: number): Placed {
  const cell = meanSize(sizes);
  const rooms = roomsFor(sector, sizes, gap);
  let best: Placed & { worth: number } = { boxes: [], fits: false, worth: Number.NEGATIVE_INFINITY };
  for (const places of spreadPlaces(sector, sizes.length, cell)) {
    const placed = fitIn(rowOfPlaces(places), sizes, rooms, gap);
    const worth = worthOf(placed, cell);
    if (worth > best.worth) best = { ...placed, worth };
  }
  return best;
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
  return sizes.map(({ width, height }) => {
    const key = `${width}:${height}`;
    const padded = { width: width + gap, height: height + gap };
    const room = known.get(key) ?? roomFor(sector, padded, Math.max(9, gap));
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
  const boxes = sizes.map((size, i) => around(closest(wanted[i], rooms[i]), size));
  for (let sweep = 0; sweep < 8; sweep++) {
    let moved = false;
    for (const [i, size] of sizes.entries()) {
      const box = boxes[i];
      if (box === undefined || crowding(box, i, boxes, gap) === 0) continue;
      boxes[i] = leastCrowded(size, i, boxes, wanted[i], rooms[i] ?? [], gap);
      moved = true;
    }
    if (!moved) break;
  }
  const roomy = rooms.every((room) => room.length > 0);
  return { boxes, fits: roomy && boxes.every((box, i) => crowding(box, i, boxes, gap) === 0) };
}

function closest(wanted: Point | undefined, room: readonly Point[] | undefined): Point {
  let best = wanted ?? { x: 0, y: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const point of room ?? []) {
    const distance = squared(point, wanted ?? point);
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
  boxes: readonly Box[],
  wanted: Point | undefined,
  room: readonly Point[],
  gap: number,
): Box {
  let best = boxes[index] ?? around({ x: 0, y: 0 }, size);
  let least = Number.POSITIVE_INFINITY;
  for (const point of room) {
    const box = around(point, size);
    const cost = crowding(box, index, boxes, gap) * 1000 + squared(point, wanted ?? point);
    if (cost < least) {
      least = cost;
      best = box;
    }
  }
  return best;
}

function crowding(box: Box, index: number, boxes: readonly Box[], gap: number): number {
  let area = 0;
  for (const [i, other] of boxes.entries()) if (i !== index) area += overlapArea(box, other, gap);
  return area;
}

function squared(a: Point, b: Point): number {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
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
