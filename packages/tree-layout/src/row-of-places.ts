import type { Point } from './layout.ts';

/**
 * Places put in a row so that each hangs near the next: the shortest way through all, begun at the left, or
 * `near` where the row goes on from another group's.
 */
export function rowOfPlaces(places: readonly Point[], near?: Point): Point[] {
  if (places.length > 8) return places.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (places.length <= 1) return [...places];
  const row = shortestWay(places, near);
  const first = row[0];
  const last = row.at(-1);
  const backwards = near === undefined && first !== undefined && last !== undefined && first.x > last.x;
  return backwards ? row.toReversed() : row;
}

type Way = { length: number; row: readonly number[] };

/** All ways over sets of places, keeping the shortest for each set and last place. */
function shortestWay(places: readonly Point[], near: Point | undefined): Point[] {
  const before = (place: Point) => (near === undefined ? 0 : distance(near, place));
  let ways = new Map<number, Way>(
    places.map((place, i) => [(1 << i) * 8 + i, { length: before(place), row: [i] }]),
  );
  for (let step = 1; step < places.length; step++) {
    const longer = new Map<number, Way>();
    for (const [key, way] of ways) {
      const set = key >> 3;
      const last = places[key & 7];
      for (const [i, place] of places.entries()) {
        if (set & (1 << i) || last === undefined) continue;
        const length = way.length + distance(last, place);
        const next = (set | (1 << i)) * 8 + i;
        const known = longer.get(next);
        if (known === undefined || length < known.length) longer.set(next, { length, row: [...way.row, i] });
      }
    }
    ways = longer;
  }
  const best = [...ways.values()].reduce((a, b) => (b.length < a.length ? b : a));
  return best.row.flatMap((i) => places[i] ?? []);
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) * 1.4);
}
