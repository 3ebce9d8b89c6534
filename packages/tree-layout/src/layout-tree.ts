import { type BoxGrid, boxGrid } from './box-grid.ts';
import { crownOutline, crownRim } from './crown-outline.ts';
import { fruitParts } from './fruit-size.ts';
import { growRoots, plainRoots } from './grow-roots.ts';
import { trunkPath } from './grow-trunk.ts';
import { growVine } from './grow-vine.ts';
import { growSapling, growWood } from './grow-wood.ts';
import type { Box, Label, LaidBranch, LaidFruit, LaidVine, TreeInput, TreeLayout } from './layout.ts';
import type { DrawnLimb } from './limb-paths.ts';
import { limbWidth, woodUnit } from './limb-width.ts';
import { nameBranches } from './name-branches.ts';
import { type OrderedBranch, orderTree } from './order-tree.ts';
import { type Hanging, type HungBranch, placeFruits } from './place-fruits.ts';
import { placeBasket, placeGrass } from './place-harvest.ts';
import { placeBeside, placeSky } from './place-scenery.ts';
import { polygonTest } from './polygon-test.ts';
import { round } from './round.ts';
import { leavesOnWood, scatterLeaves } from './scatter-leaves.ts';
import { shapeGround } from './shape-ground.ts';
import { softBlob } from './soft-blob.ts';
import { measureWorld, type World } from './world.ts';

/** The drawn tree: the same input gives the same layout, byte for byte. */
export function layoutTree(input: TreeInput): TreeLayout {
  const branches = orderTree(input);
  const world = measureWorld(branches.map(({ fruits }) => fruits.length));
  const wishes = new Set(
    input.relations.filter(({ wish }) => wish).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  const hanging = {
    world,
    roots: input.roots.length,
    tied: (a: string, b: string) => wishes.has(`${a} ${b}`),
  };
  return drawTree(input, growTree(input, branches, hanging), world);
}

type Grown = {
  fruits: readonly LaidFruit[];
  branches: readonly LaidBranch[];
  limbs: readonly DrawnLimb[];
  trunkWidth: number;
  trunk: string;
};

/** Fruits, wood and branch names; hung more tightly where some branch's name would find no room. */
function growTree(input: TreeInput, branches: readonly OrderedBranch[], hanging: Hanging): Grown {
  const { world } = hanging;
  const rootIds = input.roots.map(({ id }) => id);
  const unit = woodUnit(input.fruits.length, world.scale);
  const above = limbWidth(input.fruits.length, unit);
  const trunkWidth = Math.max(above, 24 * world.scale);
  for (const from of ['capacity', 'need', 'packed'] as const) {
    const hung = placeFruits(branches, hanging, from);
    const laid = hung.branches.map((branch) => layFruits(branch, rootIds));
    const limbs = growWood(hung.branches, laid, unit, trunkWidth, world);
    const names = hung.names ?? nameBranches(hung.branches, laid.flat(), limbs, world);
    if (names === undefined) continue;
    return {
      fruits: laid.flatMap((row, b) =>
        row.map((fruit, i) => ({ ...fruit, twig: twigOf(i, limbs[b] ?? []) })),
      ),
      branches: hung.branches.flatMap((one, b) => layBranch(one, limbs[b] ?? [], names[b])),
      limbs: limbs.flat(),
      trunkWidth,
      trunk: [
        trunkPath(trunkWidth, above, world),
        ...(rootIds.length === 0 ? [plainRoots(trunkWidth, world)] : []),
        ...(branches.length === 0 ? growSapling(unit, world) : []),
      ].join(''),
    };
  }
  throw new Error('a packed crown keeps room for every name');
}

function drawTree(input: TreeInput, grown: Grown, world: World): TreeLayout {
  const key = input.branches[0]?.id ?? '';
  const { fruits, branches, limbs, trunkWidth, trunk } = grown;
  const rim = crownRim(
    world,
    key,
    [...fruits, ...branches.map(({ label }) => ({ box: label }))].map(({ box }) => box),
  );
  const inCrown = polygonTest(rim);
  const taken: BoxGrid<Box> = boxGrid(60 * world.scale);
  const take = (boxes: readonly Box[]) => {
    for (const box of boxes) taken.add(box, box);
  };
  const roots = growRoots(input.roots, trunkWidth, world);
  const basket = placeBasket(world);
  take(fruits.map(({ box }) => box));
  take(branches.map(({ label }) => label));
  take(roots.map(({ label }) => label));
  take([
    { x: basket.x, y: basket.y - basket.height * 0.6, width: basket.width, height: basket.height * 1.9 },
  ]);
  const sky = placeSky(input.sky, { taken, inCrown }, world);
  const beside = placeBeside(input.beside, { taken, inCrown }, world);
  return {
    width: world.width,
    height: world.height,
    fontSize: world.fontSize,
    branchFontSize: world.branchFontSize,
    markSize: round(world.fontSize * 3.6),
    ground: shapeGround(world),
    trunk,
    roots,
    branches,
    fruits,
    vines: growVines(input.relations, fruits),
    crown: {
      outline: crownOutline(rim),
      clumps: fruits.map((fruit, i) => clump(fruit, i)),
      leaves: scatterLeaves(key, inCrown, taken, world),
    },
    woodLeaves: limbs.flatMap((limb, i) => leavesOnWood(`${key} ${i}`, limb, taken, world)),
    sky,
    beside,
    basket,
    grass: placeGrass(
      input.fruits.map(({ id }) => id),
      taken,
      world,
    ),
    readingOrder: fruits.map(({ id }) => id),
  };
}

function twigOf(fruit: number, limbs: readonly DrawnLimb[]): string {
  return limbs.find((limb) => !limb.isMain && limb.isTwig && limb.fruit === fruit)?.path ?? '';
}

function layBranch(
  { branch, sizes }: HungBranch,
  limbs: readonly DrawnLimb[],
  label: Label | undefined,
): LaidBranch[] {
  if (label === undefined) return [];
  const paths = limbs.filter(({ isMain, isTwig }) => isMain || !isTwig).map(({ path }) => path);
  return [{ id: branch.id, name: branch.name, count: sizes.length, limbs: paths, label }];
}

function layFruits({ branch, sizes, boxes }: HungBranch, roots: readonly string[]): LaidFruit[] {
  return branch.fruits.flatMap(({ id }, i) => {
    const size = sizes[i];
    const box = boxes[i];
    if (size === undefined || box === undefined) return [];
    const x = round(box.x + size.width / 2);
    const y = round(box.y + size.markSize / 2);
    const parts = fruitParts(size, { x, y }, roots);
    const stem = { x, y: round(y - size.markSize / 2) };
    return [
      {
        id,
        branch: branch.id,
        x,
        y,
        markSize: size.markSize,
        leafSize: size.leafSize,
        stem,
        twig: '',
        ...parts,
      },
    ];
  });
}

function growVines(relations: TreeInput['relations'], fruits: readonly LaidFruit[]): LaidVine[] {
  const byId = new Map(fruits.map((fruit) => [fruit.id, fruit]));
  return relations.flatMap(({ a, b, wish }) => {
    const from = byId.get(a);
    const to = byId.get(b);
    return from === undefined || to === undefined || from === to ? [] : [growVine(from, to, wish)];
  });
}

function clump({ id, box }: LaidFruit, index: number) {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height * 0.42 };
  const path = softBlob(
    `clump ${id}`,
    middle,
    Math.max(box.width * 0.5, box.height * 0.5) + 16,
    box.height * 0.58 + 14,
  );
  return { fruit: id, path, tone: index % 2 === 0 ? (0 as const) : (1 as const) };
}
