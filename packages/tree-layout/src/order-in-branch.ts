/** A pull between two of a branch's fruits, by their numbers. */
export type Pull = { a: number; b: number; weight: number; wish: boolean };

/**
 * The order of a branch's fruits: as many wishes as a row allows hang side by side, and among those orders the
 * one with the least distance over all relations. `lean` pulls a fruit left (below 0) or right, towards the
 * branch its relation is on. Exact up to 9 fruits; beyond that wishes make chains and chains are sorted by lean.
 * Ties keep the order in which fruits were hung.
 */
export function orderInBranch(count: number, pulls: readonly Pull[], lean: readonly number[]): number[] {
  if (count <= 1 || (pulls.length === 0 && lean.every((l) => l === 0))) return range(count);
  return count <= 9 ? exactOrder(count, pulls, lean) : chainOrder(count, pulls, lean);
}

/** Worth more than any distance a row of nine can add up to. */
const wishWorth = 1e6;

/** What an order costs: distance over all relations, less the worth of wishes side by side. */
export function orderCost(order: readonly number[], pulls: readonly Pull[], lean: readonly number[]): number {
  const place = new Map(order.map((fruit, i) => [fruit, i]));
  let cost = 0;
  for (const { a, b, weight, wish } of pulls) {
    const distance = Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0));
    cost += weight * distance - (wish && distance === 1 ? wishWorth : 0);
  }
  for (const [i, fruit] of order.entries()) cost -= (lean[fruit] ?? 0) * i;
  return cost;
}

type Row = { cost: number; order: readonly number[] };

/** Left to right over sets of fruits: a set's cut (relations leaving it) is paid once for every step it stands. */
function exactOrder(count: number, pulls: readonly Pull[], lean: readonly number[]): number[] {
  let rows = new Map<number, Row>([[0, { cost: 0, order: [] }]]);
  for (let length = 0; length < count; length++) {
    const longer = new Map<number, Row>();
    for (const [key, row] of rows) {
      const set = key & 511;
      for (let fruit = 0; fruit < count; fruit++) {
        if (set & (1 << fruit)) continue;
        const cost = row.cost + stepCost(set, row.order.at(-1), fruit, length, pulls, lean);
        const next = (set | (1 << fruit)) + fruit * 512;
        const known = longer.get(next);
        if (known === undefined || cost < known.cost)
          longer.set(next, { cost, order: [...row.order, fruit] });
      }
    }
    rows = longer;
  }
  const best = [...rows.values()].reduce((a, b) => (b.cost < a.cost ? b : a));
  return [...best.order];
}

function stepCost(
  set: number,
  last: number | undefined,
  fruit: number,
  place: number,
  pulls: readonly Pull[],
  lean: readonly number[],
): number {
  let cost = -(lean[fruit] ?? 0) * place;
  for (const { a, b, weight, wish } of pulls) {
    const aIn = (set & (1 << a)) !== 0;
    const bIn = (set & (1 << b)) !== 0;
    if (aIn !== bIn) cost += weight;
    if (wish && ((a === last && b === fruit) || (b === last && a === fruit))) cost -= wishWorth;
  }
  return cost;
}

function chainOrder(count: number, pulls: readonly Pull[], lean: readonly number[]): number[] {
  const chains = joinChains(count, pulls);
  const meanLean = (chain: readonly number[]) =>
    chain.reduce((sum, f) => sum + (lean[f] ?? 0), 0) / chain.length;
  return chains
    .map((chain, i) => ({ chain, i, lean: meanLean(chain) }))
    .sort((a, b) => a.lean - b.lean || a.i - b.i)
    .flatMap(({ chain }) => chain);
}

/** Joins ends of chains, wishes first, then the strongest relations; never a third neighbour, never a ring. */
function joinChains(count: number, pulls: readonly Pull[]): number[][] {
  const chainOf = range(count).map((fruit) => [fruit]);
  const sorted = [...pulls].sort((a, b) => Number(b.wish) - Number(a.wish) || b.weight - a.weight);
  for (const { a, b } of sorted) {
    const left = chainOf[a];
    const right = chainOf[b];
    if (left === undefined || right === undefined || left === right) continue;
    if (!isEnd(left, a) || !isEnd(right, b)) continue;
    const joined = [
      ...(left.at(-1) === a ? left : left.toReversed()),
      ...(right[0] === b ? right : right.toReversed()),
    ];
    for (const fruit of joined) chainOf[fruit] = joined;
  }
  return [...new Set(chainOf)];
}

function isEnd(chain: readonly number[], fruit: number): boolean {
  return chain[0] === fruit || chain.at(-1) === fruit;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
