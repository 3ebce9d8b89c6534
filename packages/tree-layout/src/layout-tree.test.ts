import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityStep } from './capacity-step.ts';
import type { Box, TreeInput, TreeLayout } from './layout.ts';
import { layoutTree } from './layout-tree.ts';
import { overlapArea } from './overlap-area.ts';

const words =
  'stöd samverkan hälsa boende sysselsättning utegym brukarmedverkan kommunikation digital delaktighet rekrytering utveckling arbetsmarknadsintroduktion familjehemsutredning ungdomar äldre romer information validering metodutveckling socialtjänstsamverkan fritid i av med och för till unga grupp'.split(
    ' ',
  );

const aName = fc
  .tuple(
    fc.integer({ min: 3, max: 60 }),
    fc.array(fc.constantFrom(...words), { minLength: 12, maxLength: 12 }),
  )
  .map(([length, parts]) => {
    const name = parts.join(' ').slice(0, length).trim();
    return name.length >= 3 ? name.charAt(0).toUpperCase() + name.slice(1) : 'Boende';
  });

/** Trees from even to all on one branch, with any relations. */
function aTree(least: number, most: number): fc.Arbitrary<TreeInput> {
  return fc
    .record({
      branches: fc.array(aName, { minLength: 1, maxLength: 9 }),
      fruits: fc.array(fc.tuple(aName, fc.nat(8), fc.nat(99)), { minLength: least, maxLength: most }),
      skew: fc.constantFrom(0, 30, 60, 100),
      pairs: fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.boolean()), { maxLength: 25 }),
      roots: fc.integer({ min: 0, max: 6 }),
      sky: fc.array(fc.tuple(aName, fc.boolean()), { maxLength: 4 }),
      beside: fc.array(aName, { maxLength: 2 }),
    })
    .map(({ branches, fruits, skew, pairs, roots, sky, beside }) => ({
      branches: branches.map((name, i) => ({ id: `b${i}`, name })),
      fruits: fruits.map(([name, at, chance], i) => ({
        id: `f${i}`,
        name,
        branch: `b${chance < skew ? 0 : at % branches.length}`,
      })),
      relations: pairs
        .map(([a, b, wish]) => ({ a: `f${a % fruits.length}`, b: `f${b % fruits.length}`, wish }))
        .filter(({ a, b }) => a !== b),
      roots: [
        'Arbetsmarknadsförvaltningen',
        'Socialförvaltningen',
        'Brukarorganisationerna',
        'Kommun',
        'Region',
        'Kyrkan',
      ]
        .slice(0, roots)
        .map((name) => ({ id: name, name })),
      sky: sky.map(([name, bird], i) => ({
        id: `s${i}`,
        name,
        kind: bird ? ('bird' as const) : ('cloud' as const),
      })),
      beside: beside.map((name, i) => ({ id: `d${i}`, name })),
    }));
}

const runs = 25;

describe('nothing overlaps', () => {
  it('with 8–30 fruits in a 1280 × 640 drawing, names at 12 px or more', () => {
    fc.assert(
      fc.property(aTree(8, 30), (tree) => expectNothingOverlaps(tree, 1280, 640)),
      { numRuns: runs },
    );
  }, 300_000);

  it('with 8–60 fruits in a 1680 × 880 drawing, names at 12 px or more', () => {
    fc.assert(
      fc.property(aTree(8, 60), (tree) => expectNothingOverlaps(tree, 1680, 880)),
      { numRuns: runs },
    );
  }, 300_000);

  it('with 8–60 fruits in a 1920 × 910 drawing, names at 12 px or more', () => {
    fc.assert(
      fc.property(aTree(8, 60), (tree) => expectNothingOverlaps(tree, 1920, 910)),
      { numRuns: runs },
    );
  }, 300_000);

  it('and the basket and the places in the grass cover no name', () => {
    fc.assert(
      fc.property(aTree(1, 60), (tree) => {
        const layout = layoutTree(tree);
        const { basket, grass, fruits, branches, roots, sky, beside } = layout;
        const labels = [...fruits, ...branches, ...roots, ...sky, ...beside].map(({ label }) => label);
        const size = grass.placeSize;
        const lying = Object.values(grass.places).map(({ x, y }) => ({
          x: x - size / 2,
          y: y - size / 2,
          width: size,
          height: size,
        }));
        for (const label of labels) {
          for (const thing of [basket, ...lying]) expect(overlapArea(label, thing)).toBe(0);
        }
      }),
      { numRuns: 20 },
    );
  }, 300_000);
});

describe('the same input gives the same picture', () => {
  it('byte for byte, whatever order an object lists its keys in', () => {
    fc.assert(
      fc.property(aTree(1, 20), (tree) => {
        expect(JSON.stringify(layoutTree(turned(tree)))).toBe(JSON.stringify(layoutTree(tree)));
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});

describe('places are kept', () => {
  it('when a fruit is hung on another branch that has room for it', () => {
    fc.assert(
      fc.property(aShortNamedTree, fc.nat(5), (tree, at) => {
        const branch = tree.branches[at % tree.branches.length]?.id ?? '';
        const count = tree.fruits.filter((fruit) => fruit.branch === branch).length;
        fc.pre(count > 0 && capacityStep(count) === capacityStep(count + 1) && tree.fruits.length < 30);
        const more = { ...tree, fruits: [...tree.fruits, { id: 'new', name: 'En ny frukt', branch }] };
        const before = placesOf(layoutTree(tree), branch);
        expect(placesOf(layoutTree(more), branch)).toEqual(before);
      }),
      { numRuns: runs },
    );
  }, 300_000);
});

describe('wishes', () => {
  it('that can be met hang side by side', () => {
    fc.assert(
      fc.property(aTree(8, 30), fc.nat(99), (tree, seed) => {
        const chain = chains(tree, seed);
        const layout = layoutTree({
          ...tree,
          relations: [...tree.relations.filter(({ wish }) => !wish), ...chain],
        });
        for (const { a, b } of chain) {
          const row = layout.readingOrder;
          expect(Math.abs(row.indexOf(a) - row.indexOf(b))).toBe(1);
        }
      }),
      { numRuns: runs },
    );
  }, 300_000);
});

describe('wood', () => {
  it('ends every twig above its fruit', () => {
    fc.assert(
      fc.property(aTree(1, 30), (tree) => {
        for (const { twig, stem, x, y, markSize } of layoutTree(tree).fruits) {
          expect(stem).toEqual({ x, y: Math.round((y - markSize / 2) * 100) / 100 });
          if (twig !== '') expect(endsNear(twig, stem)).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});

const aShortNamedTree: fc.Arbitrary<TreeInput> = aTree(6, 22).map((tree) => ({
  ...tree,
  branches: tree.branches.slice(0, 6),
  fruits: tree.fruits.map((fruit) => ({
    ...fruit,
    name: fruit.name.slice(0, 28),
    branch: `b${Number(fruit.branch.slice(1)) % Math.min(6, tree.branches.length)}`,
  })),
}));

function expectNothingOverlaps(tree: TreeInput, width: number, height: number): void {
  const layout = layoutTree(tree);
  const scale = Math.min(width / layout.width, height / layout.height);
  const things = thingsOf(layout);
  for (const { label } of [...layout.fruits, ...layout.branches])
    expect(label.fontSize * scale).toBeGreaterThanOrEqual(12);
  for (const [i, a] of things.entries()) {
    expect(isInside(a.box, layout), `${a.what} inside the world`).toBe(true);
    for (const b of things.slice(i + 1)) {
      if (a.of === b.of) continue;
      expect(overlapArea(a.box, b.box), `${a.what} over ${b.what}`).toBeLessThan(0.5);
    }
  }
}

type Thing = { of: string; what: string; box: Box };

function thingsOf(layout: TreeLayout): Thing[] {
  return [
    ...layout.fruits.flatMap(({ id, x, y, markSize, label }): Thing[] => [
      {
        of: id,
        what: `mark ${id}`,
        box: { x: x - markSize / 2, y: y - markSize / 2, width: markSize, height: markSize },
      },
      { of: id, what: `name ${id}`, box: label },
    ]),
    ...layout.branches.map(
      ({ id, label }): Thing => ({ of: `branch ${id}`, what: `branch ${id}`, box: label }),
    ),
    ...layout.roots.map(({ id, label }): Thing => ({ of: `root ${id}`, what: `root ${id}`, box: label })),
    ...[...layout.sky, ...layout.beside].map(
      ({ id, kind, box }): Thing => ({ of: `shape ${id}`, what: `${kind} ${id}`, box }),
    ),
  ];
}

function isInside({ x, y, width, height }: Box, world: TreeLayout): boolean {
  return x >= 0 && y >= 0 && x + width <= world.width && y + height <= world.height;
}

function placesOf(layout: TreeLayout, except: string): Record<string, unknown> {
  const kept = layout.fruits.filter(({ branch }) => branch !== except);
  return Object.fromEntries(kept.map(({ id, x, y, label }) => [id, { x, y, label }]));
}

/** Wishes that can be met: every second run of neighbours in a branch, each fruit in at most two, no ring. */
function chains({ branches, fruits }: TreeInput, seed: number): TreeInput['relations'] {
  return branches.flatMap(({ id }, b) => {
    const own = fruits.filter(({ branch }) => branch === id);
    const step = 1 + ((seed + b) % 3);
    const shuffled = own.toSorted(
      (a, c) =>
        ((a.id.length * 7 + own.indexOf(a) * 5 + seed) % 11) -
        ((c.id.length * 7 + own.indexOf(c) * 5 + seed) % 11),
    );
    return shuffled.flatMap(({ id: a }, i) => {
      const next = shuffled[i + 1];
      return next === undefined || i % (step + 1) === step ? [] : [{ a, b: next.id, wish: true }];
    });
  });
}

function turned({ branches, fruits, relations, roots, sky, beside }: TreeInput): TreeInput {
  return {
    beside: beside.map(({ id, name }) => ({ name, id })),
    sky: sky.map(({ id, name, kind }) => ({ kind, name, id })),
    roots: roots.map(({ id, name }) => ({ name, id })),
    relations: relations.map(({ a, b, wish }) => ({ wish, b, a })),
    fruits: fruits.map(({ id, name, branch }) => ({ branch, name, id })),
    branches: branches.map(({ id, name }) => ({ name, id })),
  };
}

/** The outline of a twig comes to within its own half width of the stem. */
function endsNear(path: string, stem: { x: number; y: number }): boolean {
  const numbers = (path.match(/-?\d+(\.\d+)?/gu) ?? []).map(Number);
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const dx = (numbers[i] ?? 0) - stem.x;
    const dy = (numbers[i + 1] ?? 0) - stem.y;
    if (dx * dx + dy * dy < 9) return true;
  }
  return false;
}
