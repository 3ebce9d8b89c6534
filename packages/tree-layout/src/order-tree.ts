import { capacityStep } from './capacity-step.ts';
import type { TreeInput } from './layout.ts';
import { orderCost, orderInBranch, type Pull } from './order-in-branch.ts';

/** A wish weighs as much as three derived relations. */
export const wishWeight = 3;

export type TreeFruit = TreeInput['fruits'][number];

/** A branch with its fruits in the order of its row. */
export type OrderedBranch = { id: string; name: string; fruits: readonly TreeFruit[] };

/**
 * Branches left to right and the fruits of each in its row, so that what belongs together hangs together.
 * Places on one line stand for places in the fan: a branch takes up its capacity step, a fruit one place.
 * Where the branches go is tried out (all orders up to 6 branches, swaps and moves beyond); given that, each
 * branch's own order is the best there is, since all a relation to another branch can do is lean to its side.
 */
export function orderTree({
  branches,
  fruits,
  relations,
}: Pick<TreeInput, 'branches' | 'fruits' | 'relations'>) {
  const groups = groupFruits(branches, fruits);
  const pulls = pullsBetween(groups, relations);
  const order = orderBranches(groups, pulls);
  return order.map((at) => {
    const group = groups[at] ?? { id: '', name: '', fruits: [] };
    const row = rowOf(at, groups, pulls, order);
    return { ...group, fruits: row.flatMap((i) => group.fruits[i] ?? []) };
  });
}

type CrossPull = { from: number; fruit: number; to: number; other: number; weight: number };
type Pulls = { within: readonly Pull[][]; across: readonly CrossPull[]; acrossOf: readonly CrossPull[][] };

function groupFruits(branches: TreeInput['branches'], fruits: TreeInput['fruits']): OrderedBranch[] {
  const byBranch = new Map(branches.map(({ id }) => [id, [] as TreeFruit[]]));
  for (const fruit of fruits) byBranch.get(fruit.branch)?.push(fruit);
  return branches.map(({ id, name }) => ({ id, name, fruits: byBranch.get(id) ?? [] }));
}

function pullsBetween(groups: readonly OrderedBranch[], relations: TreeInput['relations']): Pulls {
  const where = new Map(
    groups.flatMap((group, at) => group.fruits.map(({ id }, i): [string, [number, number]] => [id, [at, i]])),
  );
  const within: Pull[][] = groups.map(() => []);
  const across: CrossPull[] = [];
  for (const { a, b, wish } of relations) {
    const from = where.get(a);
    const to = where.get(b);
    if (from === undefined || to === undefined || a === b) continue;
    const weight = wish ? wishWeight : 1;
    if (from[0] === to[0]) within[from[0]]?.push({ a: from[1], b: to[1], weight, wish });
    else across.push({ from: from[0], fruit: from[1], to: to[0], other: to[1], weight });
  }
  const acrossOf: CrossPull[][] = groups.map(() => []);
  for (const pull of across) {
    acrossOf[pull.from]?.push(pull);
    acrossOf[pull.to]?.push({ ...pull, from: pull.to, fruit: pull.other, to: pull.from, other: pull.fruit });
  }
  return { within, across, acrossOf };
}

function orderBranches(groups: readonly OrderedBranch[], pulls: Pulls): number[] {
  const order = groups.map((_, i) => i);
  if (pulls.across.length === 0) return order;
  const rows = new Map<string, number>();
  const cost = (candidate: readonly number[]) => treeCost(candidate, groups, pulls, rows);
  return groups.length <= 6 ? bestOfAll(order, cost) : climb(order, cost);
}

/**
 * Distance over all relations when the branches stand so: from middle to middle of the branches' places, less what
 * the rows gain by leaning. Fruits without relations are left out, so that hanging one more turns no branch.
 */
function treeCost(
  order: readonly number[],
  groups: readonly OrderedBranch[],
  pulls: Pulls,
  rows: Map<string, number>,
): number {
  const middles = new Map<number, number>();
  let at = 0;
  for (const group of order) {
    const places = capacityStep(groups[group]?.fruits.length ?? 0);
    middles.set(group, at + places / 2);
    at += places;
  }
  const between = pulls.across.reduce(
    (sum, { from, to, weight }) => sum + weight * Math.abs((middles.get(from) ?? 0) - (middles.get(to) ?? 0)),
    0,
  );
  return order.reduce((sum, group) => {
    const key = `${group}:${sidesOf(group, pulls, order).join()}`;
    const known = rows.get(key) ?? relatedRowCost(group, groups, pulls, order);
    rows.set(key, known);
    return sum + known;
  }, between);
}

/** What the row of a branch's related fruits costs, its places counted from its middle. */
function relatedRowCost(
  group: number,
  groups: readonly OrderedBranch[],
  pulls: Pulls,
  order: readonly number[],
): number {
  const { within, lean } = rowPulls(group, groups, pulls, order);
  const related = [
    ...new Set([...within.flatMap(({ a, b }) => [a, b]), ...lean.flatMap((l, i) => (l === 0 ? [] : [i]))]),
  ].sort((a, b) => a - b);
  const renamed = within.map((pull) => ({ ...pull, a: related.indexOf(pull.a), b: related.indexOf(pull.b) }));
  const leans = related.map((fruit) => lean[fruit] ?? 0);
  const row = orderInBranch(related.length, renamed, leans);
  const toMiddle = leans.reduce((sum, l) => sum + l, 0) * ((related.length - 1) / 2);
  return orderCost(row, renamed, leans) + toMiddle;
}

function rowOf(
  group: number,
  groups: readonly OrderedBranch[],
  pulls: Pulls,
  order: readonly number[],
): number[] {
  const { within, lean } = rowPulls(group, groups, pulls, order);
  return orderInBranch(lean.length, within, lean);
}

function rowPulls(group: number, groups: readonly OrderedBranch[], pulls: Pulls, order: readonly number[]) {
  const lean = (groups[group]?.fruits ?? []).map(() => 0);
  const sides = sidesOf(group, pulls, order);
  for (const [i, { fruit, weight }] of (pulls.acrossOf[group] ?? []).entries()) {
    lean[fruit] = (lean[fruit] ?? 0) + weight * (sides[i] ?? 0);
  }
  return { within: pulls.within[group] ?? [], lean };
}

function sidesOf(group: number, pulls: Pulls, order: readonly number[]): number[] {
  const here = order.indexOf(group);
  return (pulls.acrossOf[group] ?? []).map(({ to }) => (order.indexOf(to) < here ? -1 : 1));
}

function bestOfAll(items: readonly number[], cost: (order: readonly number[]) => number): number[] {
  let best = { order: [...items], cost: cost(items) };
  for (const order of permutations(items)) {
    const price = cost(order);
    if (price < best.cost) best = { order, cost: price };
  }
  return best.order;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

function climb(start: readonly number[], cost: (order: readonly number[]) => number): number[] {
  let best = { order: [...start], cost: cost(start) };
  for (let better = true; better; ) {
    better = false;
    for (const order of neighbours(best.order)) {
      const price = cost(order);
      if (price < best.cost) {
        best = { order, cost: price };
        better = true;
      }
    }
  }
  return best.order;
}

/** Every order with one branch moved elsewhere, or two branches changing places. */
function neighbours(order: readonly number[]): number[][] {
  return order.flatMap((item, i) =>
    order.flatMap((other, j) => {
      if (i === j) return [];
      const moved = order.toSpliced(i, 1).toSpliced(j, 0, item);
      return i < j ? [moved, order.with(i, other).with(j, item)] : [moved];
    }),
  );
}
