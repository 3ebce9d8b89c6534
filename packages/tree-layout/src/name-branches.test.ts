import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Point, TreeInput, TreeLayout } from './layout.ts';
import { layoutTree } from './layout-tree.ts';

const branchNames = [
  'Digitalt och kommunikation',
  'Inflytande och stöd',
  'Arbete och sysselsättning',
  'Familj och område',
  'Hälsa och fritid',
  'Boende',
];
const fruitNames = [
  'Digitalt utanförskap',
  'Invånarreportrar',
  'Klarspråk',
  'Kommunikation och information',
  'Brukarmedverkan vid rekrytering',
  'Personlig representant',
  'Invånare som medskapare',
  'Validering och sysselsättning',
  'Po drom',
  'Områdesarbete Adolfsberg',
  'Hälsa och utegym',
];

/** Trees like a group's own: five or six branches with one to five fruits each. */
const aTree: fc.Arbitrary<TreeInput> = fc
  .record({
    counts: fc
      .array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 6 })
      .filter((counts) => counts.reduce((sum, count) => sum + count, 0) <= 20),
    from: fc.nat(fruitNames.length - 1),
  })
  .map(({ counts, from }) => {
    const fruits = counts.flatMap((count, b) => Array.from({ length: count }, () => `b${b}`));
    return {
      branches: counts.map((_, b) => ({ id: `b${b}`, name: branchNames[b] ?? '' })),
      fruits: fruits.map((branch, i) => ({
        id: `f${i}`,
        name: fruitNames[(from + i * 3) % fruitNames.length] ?? '',
        branch,
      })),
      relations: [],
      roots: [
        { id: 'amf', name: 'Arbetsmarknadsförvaltningen' },
        { id: 'sof', name: 'Socialförvaltningen' },
        { id: 'bruk', name: 'Brukarorganisationerna' },
      ],
      sky: [],
      beside: [],
    };
  });

describe('the names of a tree’s branches', () => {
  it('stand at their own limb, nearer to it than to any other, and on no other', () => {
    fc.assert(
      fc.property(aTree, (tree) => {
        const layout = layoutTree(tree);
        const wood = woodOf(layout);
        for (const { id, label } of layout.branches) {
          const own = nearest(label, wood.get(id) ?? []);
          const other = Math.min(
            ...layout.branches
              .filter((branch) => branch.id !== id)
              .map((o) => nearest(label, wood.get(o.id) ?? [])),
          );
          expect(other, `${id} touches another limb`).toBeGreaterThan(0);
          expect(own, `${id} is nearer to another limb`).toBeLessThan(other);
          expect(nearest(label, outline(layout.trunk)), `${id} is on the trunk`).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  }, 300_000);

  it('are of one size in each tree, and in nearly all trees the usual one', () => {
    let full = 0;
    fc.assert(
      fc.property(aTree, (tree) => {
        const layout = layoutTree(tree);
        const [first, ...others] = layout.branches.map(({ label }) => label.fontSize);
        for (const other of others) expect(other).toBe(first);
        if (first === layout.branchFontSize) full += 1;
      }),
      { numRuns: 40 },
    );
    expect(full).toBeGreaterThan(30);
  }, 300_000);
});

/** Points all along the outlines of each branch's wood, twigs too. */
function woodOf({ branches, fruits }: TreeLayout): ReadonlyMap<string, Point[]> {
  return new Map(
    branches.map(({ id, limbs }) => {
      const twigs = fruits.filter(({ branch }) => branch === id).map(({ twig }) => twig);
      return [id, [...limbs, ...twigs].flatMap(outline)];
    }),
  );
}

/** Points along a path of cubic curves and straight lines. */
function outline(path: string): Point[] {
  const points: Point[] = [];
  for (const [, kind, rest = ''] of path.matchAll(/([MCL])([^MCLZ]*)/gu)) {
    const [a, b, c] = pairs(rest);
    const from = points.at(-1);
    if (a === undefined) continue;
    if (kind !== 'C' || from === undefined || b === undefined || c === undefined) points.push(a);
    else for (let i = 1; i <= 6; i++) points.push(onCurve([from, a, b, c], i / 6));
  }
  return points;
}

function pairs(numbers: string): Point[] {
  const all = numbers.trim().split(/[ ,]+/u).map(Number);
  return all.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: all[i + 1] ?? 0 }] : []));
}

function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

function nearest({ x, y, width, height }: Box, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const dx = Math.max(0, x - point.x, point.x - x - width);
    const dy = Math.max(0, y - point.y, point.y - y - height);
    least = Math.min(least, Math.sqrt(dx * dx + dy * dy));
  }
  return least;
}
