import type { Way } from './wood-cost.ts';

/** How many ways are tried: of the fruits as ends of the main limb, of bending limbs and twigs, of places to leave at. */
export type Care = { mains: number; limbs: readonly Way[]; twigs: readonly Way[]; leavingEvery: number };

/** Ways to come in over a fruit, from the left or the right: nearly level, falling, rising, steeply; and how dear. */
const arrivals = [
  { x: 0.95, y: 0.3, price: 1 },
  { x: -0.95, y: 0.3, price: 1 },
  { x: 0.8, y: 0.6, price: 1 },
  { x: -0.8, y: 0.6, price: 1 },
  { x: 0.9, y: -0.43, price: 1.25 },
  { x: -0.9, y: -0.43, price: 1.25 },
  { x: 0.5, y: 0.87, price: 1.06 },
  { x: -0.5, y: 0.87, price: 1.06 },
];

/** How far each end's heading pulls a limb and a twig, as shares of the length. */
const limbBends = [
  { out: 0.45, home: 0.35 },
  { out: 0.3, home: 0.3 },
  { out: 0.6, home: 0.3 },
  { out: 0.4, home: 0.55 },
  { out: 0.4, home: 0.8 },
];
const twigBends = [
  { out: 0.42, home: 0.35 },
  { out: 0.3, home: 0.65 },
  { out: 0.65, home: 0.35 },
];

/** For wood that is drawn, wood that is only thought of to judge places, and a tree of hundreds. */
export const cares = {
  drawn: { mains: 4, limbs: waysOf(8, limbBends, 5), twigs: waysOf(8, twigBends, 3), leavingEvery: 2 },
  thought: { mains: 1, limbs: waysOf(4, limbBends, 2), twigs: waysOf(4, twigBends, 1), leavingEvery: 4 },
  many: { mains: 1, limbs: waysOf(2, limbBends, 2), twigs: waysOf(2, twigBends, 1), leavingEvery: 5 },
} satisfies Record<string, Care>;

function waysOf(count: number, bends: readonly { out: number; home: number }[], most: number): Way[] {
  return arrivals
    .slice(0, count)
    .flatMap((arrival) => bends.slice(0, most).map((b) => ({ ...arrival, ...b })));
}
