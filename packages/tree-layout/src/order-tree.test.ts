import fc from 'fast-check';
import { expect, it } from 'vitest';
import { capacityStep } from './capacity-step.ts';
import type { TreeInput } from './layout.ts';
import { type OrderedBranch, orderTree, wishWeight } from './order-tree.ts';

type Orderable = Pick<TreeInput, 'branches' | 'fruits' | 'relations'>;

const aSmallTree: fc.Arbitrary<Orderable> = fc
  .record({
    counts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 3 }),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.boolean()), { minLength: 1, maxLength: 6 }),
  })
  .map(({ counts, pairs }) => {
    const fruits = counts.flatMap((count, b) =>
      Array.from({ length: count }, (_, i) => ({ id: `f${b}${i}`, name: 'Frukt', branch: `b${b}` })),
    );
    const at = (i: number) => fruits[i % fruits.length]?.id ?? '';
    return {
      branches: counts.map((_, b) => ({ id: `b${b}`, name: 'Gren' })),
      fruits,
      relations: pairs.map(([a, b, wish]) => ({ a: at(a), b: at(b), wish })).filter(({ a, b }) => a !== b),
    };
  });

it('keeps the distance over all relations within 1.2 of the best order there is', () => {
  fc.assert(
    fc.property(aSmallTree, (tree) => {
      const chosen = measure(orderTree(tree), tree.relations);
      const best = bestOfAll(tree);
      expect(chosen.met).toBe(best.met);
      expect(chosen.distance).toBeLessThanOrEqual(best.distance * 1.2 + 1e-9);
    }),
    { numRuns: 60 },
  );
}, 120_000);

it('turns no branch when a fruit without relations is hung', () => {
  fc.assert(
    fc.property(aSmallTree, fc.nat(2), (tree, at) => {
      const branch = tree.branches[at % tree.branches.length]?.id ?? '';
      const count = tree.fruits.filter((fruit) => fruit.branch === branch).length;
      fc.pre(capacityStep(count) === capacityStep(count + 1));
      const more = orderTree({ ...tree, fruits: [...tree.fruits, { id: 'new', name: 'Ny', branch }] });
      const others = (branches: OrderedBranch[]) =>
        branches.map(({ id, fruits }) => (id === branch ? id : fruits.map((f) => f.id)));
      expect(others(more)).toEqual(others(orderTree(tree)));
    }),
  );
});

/** Wishes met side by side, and the distance over all relations: one place a fruit, in the middle of its branch's. */
function measure(branches: readonly OrderedBranch[], relations: Orderable['relations']) {
  const places = new Map<string, number>();
  const row = branches.flatMap(({ fruits }) => fruits.map(({ id }) => id));
  let start = 0;
  for (const { fruits } of branches) {
    const room = capacityStep(fruits.length);
    for (const [i, { id }] of fruits.entries())
      places.set(id, start + room / 2 + i - (fruits.length - 1) / 2);
    start += room;
  }
  const branchOf = new Map(
    branches.flatMap(({ id, fruits }) => fruits.map((fruit): [string, string] => [fruit.id, id])),
  );
  let met = 0;
  let distance = 0;
  for (const { a, b, wish } of relations) {
    distance += (wish ? wishWeight : 1) * Math.abs((places.get(a) ?? 0) - (places.get(b) ?? 0));
    const beside = Math.abs(row.indexOf(a) - row.indexOf(b)) === 1 && branchOf.get(a) === branchOf.get(b);
    if (wish && beside) met += 1;
  }
  return { met, distance };
}

/** Tries all orders of branches and of the fruits on each: most wishes met first, then the least distance. */
function bestOfAll({ branches, fruits, relations }: Orderable) {
  let best = { met: -1, distance: Number.POSITIVE_INFINITY };
  const rows = branches.map(({ id, name }) =>
    permutations(fruits.filter((fruit) => fruit.branch === id)).map((own) => ({ id, name, fruits: own })),
  );
  for (const order of permutations(rows)) {
    for (const tree of combinations(order)) {
      const found = measure(tree, relations);
      if (found.met > best.met || (found.met === best.met && found.distance < best.distance)) best = found;
    }
  }
  return best;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

function combinations<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>((all, own) => all.flatMap((row) => own.map((one) => [...row, one])), [[]]);
}
