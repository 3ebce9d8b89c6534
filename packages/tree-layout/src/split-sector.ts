import { capacityStep } from './capacity-step.ts';
import type { Sector } from './sector.ts';
import { fanReach } from './share-crown.ts';

/** A sector with its fruits (by number in the branch's row); halved until each part is a group that hangs together. */
export type Part = { sector: Sector; fruits: readonly number[]; halves?: readonly [Part, Part] };

/** The largest group and the widest angle one limb serves. */
const groupSize = capacityStep(5);
const groupAngle = 1.35;

/**
 * Halves a sector across its longer side, areas as the fruits' needs, until every part is a small group.
 * `tied` says of a fruit that it must stay beside the next one in the row (a wish).
 */
export function splitSector(
  sector: Sector,
  fruits: readonly number[],
  need: (fruit: number) => number,
  tied: (fruit: number) => boolean,
): Part {
  const angle = sector.to - sector.from;
  if (fruits.length <= 1 || (fruits.length <= groupSize && angle <= groupAngle)) return { sector, fruits };
  const at = splitAt(fruits, need, tied);
  const first = fruits.slice(0, at);
  const second = fruits.slice(at);
  const share = sum(first, need) / sum(fruits, need);
  const [a, b] = halve(sector, share);
  return {
    sector,
    fruits,
    halves: [splitSector(a, first, need, tied), splitSector(b, second, need, tied)],
  };
}

/**
 * What the limbs that a branch sends out of the trunk serve, left to right: all of it together, or where it has more
 * than half the crown (a tree of one branch), each part that one limb can serve.
 */
export function boughsOf(part: Part): Part[] {
  return angleOf(part) > fanReach ? partsOf(part) : [part];
}

function partsOf(part: Part): Part[] {
  return part.halves === undefined || angleOf(part) <= groupAngle ? [part] : part.halves.flatMap(partsOf);
}

function angleOf({ sector: { from, to } }: Part): number {
  return to - from;
}

/** Where the row is cut: as near the middle of the needs as can be without parting a wish. */
function splitAt(
  fruits: readonly number[],
  need: (fruit: number) => number,
  tied: (fruit: number) => boolean,
): number {
  const half = sum(fruits, need) / 2;
  let before = 0;
  let best = { at: 1, cost: Number.POSITIVE_INFINITY };
  for (const [i, fruit] of fruits.entries()) {
    before += need(fruit);
    if (i === fruits.length - 1) break;
    const cost = Math.abs(before - half) + (tied(fruit) ? half * 0.5 : 0);
    if (cost < best.cost) best = { at: i + 1, cost };
  }
  return best.at;
}

function halve(sector: Sector, share: number): [Sector, Sector] {
  const { crown, from, to, outer } = sector;
  const inner = Math.max(sector.inner, 0.3);
  const reach = (crown.rx + crown.ry) / 2;
  const across = ((to - from) * reach * (inner + outer)) / 2;
  if (across >= (outer - inner) * reach || to - from > groupAngle) {
    const middle = from + (to - from) * share;
    return [
      { ...sector, to: middle },
      { ...sector, from: middle },
    ];
  }
  const middle = Math.sqrt(inner * inner + (outer * outer - inner * inner) * share);
  return [
    { ...sector, outer: middle },
    { ...sector, inner: middle },
  ];
}

function sum(fruits: readonly number[], need: (fruit: number) => number): number {
  return fruits.reduce((total, fruit) => total + need(fruit), 0);
}
