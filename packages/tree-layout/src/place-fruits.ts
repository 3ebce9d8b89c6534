import { capacityStep } from './capacity-step.ts';
import { onEllipse } from './ellipse.ts';
import { type FruitSize, fruitGap, fruitSize, gradeCount, smallestGrade } from './fruit-size.ts';
import { judgeWood } from './judge-wood.ts';
import { keepForName } from './keep-for-name.ts';
import type { Box, Label, Point } from './layout.ts';
import { reservedName } from './name-branch.ts';
import type { OrderedBranch } from './order-tree.ts';
import { packColumns } from './pack-columns.ts';
import { fitTogether, placeGroup } from './place-group.ts';
import { round } from './round.ts';
import { type Sector, sectorBounds, sectorTest } from './sector.ts';
import { fanReach, shareCrown } from './share-crown.ts';
import { type Part, splitSector } from './split-sector.ts';
import type { World } from './world.ts';

/** A branch hung in its sector: what limb serves which fruits, and each fruit's size and box in the row's order. */
export type HungBranch = {
  branch: OrderedBranch;
  sector: Sector;
  parts: Part;
  sizes: readonly FruitSize[];
  boxes: readonly Box[];
};

/** Which way was needed: sectors by capacity (places are kept), by need, or the whole crown packed as one. */
export type Way = 'capacity' | 'need' | 'packed';

export type Hung = {
  way: Way;
  branches: readonly HungBranch[];
  /** Where the whole crown is packed: the places kept for the branches' names. */
  names?: readonly Label[];
};

/** What hanging needs to know besides the branches. */
export type Hanging = { world: World; roots: number; tied: (a: string, b: string) => boolean };

/**
 * Places every fruit. Sectors follow branch count and capacity steps alone, so that a fruit moves only when its
 * own branch changes. Only if some branch cannot hold its names at the smallest size are sectors shared by need
 * instead, and only if that fails is the crown packed as one: nothing overlapping comes before places kept.
 */
export function placeFruits(
  branches: readonly OrderedBranch[],
  hanging: Hanging,
  from: Way = 'capacity',
): Hung {
  if (from === 'capacity') {
    const byCapacity = branches.map(({ fruits }) => round(capacityStep(fruits.length) ** 0.85));
    const hung = hangAll(branches, byCapacity, hanging);
    if (hung !== undefined) return { way: 'capacity', branches: hung };
  }
  const byNeed = branches.map((branch) =>
    Math.max(2, branch.fruits.length === 0 ? 0 : needOf(branch, hanging)),
  );
  const hung = from === 'packed' ? undefined : hangAll(branches, byNeed, hanging);
  if (hung !== undefined) return { way: 'need', branches: hung };
  return { way: 'packed', ...packAll(branches, byNeed, hanging) };
}

function hangAll(
  branches: readonly OrderedBranch[],
  weights: readonly number[],
  hanging: Hanging,
): HungBranch[] | undefined {
  const sectors = shareCrown(hanging.world.crown, weights);
  const hung: HungBranch[] = [];
  for (const [i, branch] of branches.entries()) {
    const sector = sectors[i];
    const one = sector && hangBranch(branch, sector, hanging);
    if (one === undefined) return undefined;
    hung.push(one);
  }
  return hung;
}

/** Roomiest size first; every size is tried spread out, the smaller ones in columns too. */
function hangBranch(branch: OrderedBranch, sector: Sector, hanging: Hanging): HungBranch | undefined {
  if (branch.fruits.length === 0)
    return { branch, sector, parts: { sector, fruits: [] }, sizes: [], boxes: [] };
  if (branch.fruits.length > 60) return hangMany(branch, sector, hanging);
  const open = keepForName(sector, branch.name, hanging.world);
  for (let grade = 0; grade < nameFirst; grade++) {
    const hung = spreadBranch(branch, open, grade, hanging);
    if (hung.fits) return hung;
  }
  for (let grade = 0; grade < gradeCount; grade++) {
    if (isHopeless(branch, sector, grade, hanging)) continue;
    const hung = spreadBranch(branch, sector, grade, hanging);
    if (hung.fits) return hung;
    const fitted =
      (grade >= 3 ? fitBranch(hung, grade, hanging) : undefined) ??
      (grade >= 2 ? packBranch(hung, grade, hanging) : undefined);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

/** So many grades are tried with room kept for the branch's name: those at which letters are of full size. */
const nameFirst = 3;

/** Hundreds of fruits: beyond what must show at one size, so each group takes the roomiest size it fits at. */
function hangMany(branch: OrderedBranch, sector: Sector, hanging: Hanging): HungBranch {
  const usual = sizesOf(branch, 1, hanging);
  const parts = partsOf(branch, sector, usual, hanging);
  const boxes = new Map<number, Box>();
  const sizes = new Map<number, FruitSize>();
  for (const group of groupsOf(parts)) {
    const own = { ...branch, fruits: pick(branch.fruits, group.fruits) };
    const hung = hangGroup(own, group.sector, hanging);
    for (const [i, fruit] of group.fruits.entries()) {
      const box = hung.boxes[i];
      const size = hung.sizes[i];
      if (box !== undefined) boxes.set(fruit, box);
      if (size !== undefined) sizes.set(fruit, size);
    }
  }
  const inRow = [...branch.fruits.keys()];
  return {
    branch,
    sector,
    parts,
    sizes: inRow.flatMap((i) => sizes.get(i) ?? []),
    boxes: inRow.flatMap((i) => boxes.get(i) ?? []),
  };
}

function hangGroup(group: OrderedBranch, sector: Sector, hanging: Hanging) {
  for (let shrink = 1; ; shrink = round(shrink * 0.8)) {
    for (let grade = shrink === 1 ? 1 : smallestGrade; grade <= smallestGrade; grade++) {
      const sizes = sizesOf(group, grade, hanging, shrink);
      const { boxes, fits } = placeGroup(sector, sizes, gapOf(grade, hanging) * shrink);
      if (fits || shrink < 0.1) return { sizes, boxes };
    }
  }
}

/** Wedges cannot be filled to the brim with boxes: above this share a size need not be tried. */
function isHopeless(
  branch: OrderedBranch,
  { crown, from, to }: Sector,
  grade: number,
  hanging: Hanging,
): boolean {
  const gap = gapOf(grade, hanging);
  const need = sizesOf(branch, grade, hanging).reduce(
    (sum, { width, height, markSize }) =>
      sum + (width + gap) * (height - markSize + gap / 2) + (markSize + gap) * markSize,
    0,
  );
  return need > 0.74 * 0.5 * crown.rx * crown.ry * (to - from);
}

function spreadBranch(
  branch: OrderedBranch,
  sector: Sector,
  grade: number,
  hanging: Hanging,
): HungBranch & { fits: boolean } {
  const sizes = sizesOf(branch, grade, hanging);
  const parts = partsOf(branch, sector, sizes, hanging);
  const boxes = new Map<number, Box>();
  let fits = true;
  let near: Point | undefined;
  for (const group of groupsOf(parts)) {
    const own = pick(sizes, group.fruits);
    const judge = parts.halves === undefined ? judgeWood(sector, hanging.world, own) : undefined;
    const tied = group.fruits.map((i) =>
      hanging.tied(branch.fruits[i]?.id ?? '', branch.fruits[i + 1]?.id ?? ''),
    );
    const placed = placeGroup(group.sector, own, gapOf(grade, hanging), { near, judge, tied });
    near = middle(placed.boxes.at(-1));
    fits &&= placed.fits;
    for (const [i, fruit] of group.fruits.entries()) {
      const box = placed.boxes[i];
      if (box !== undefined) boxes.set(fruit, box);
    }
  }
  const inRow = branch.fruits.flatMap((_, i) => boxes.get(i) ?? []);
  return { branch, sector, parts, sizes, boxes: inRow, fits: fits && inRow.length === sizes.length };
}

function sizesOf(
  { fruits }: OrderedBranch,
  grade: number,
  { world, roots }: Hanging,
  shrink = 1,
): FruitSize[] {
  const font = { fontSize: world.fontSize * shrink, smallestFont: world.smallestFont * shrink };
  return fruits.map(({ name }) => fruitSize(name, roots, font, grade));
}

function partsOf(
  branch: OrderedBranch,
  sector: Sector,
  sizes: readonly FruitSize[],
  { tied }: Hanging,
): Part {
  const need = (i: number) => areaOf(sizes[i]);
  const tiedToNext = (i: number) => tied(branch.fruits[i]?.id ?? '', branch.fruits[i + 1]?.id ?? '');
  return splitSector(sector, [...branch.fruits.keys()], need, tiedToNext);
}

export function groupsOf(part: Part): Part[] {
  return part.halves === undefined ? [part] : part.halves.flatMap(groupsOf);
}

function pick<T>(items: readonly T[], at: readonly number[]): T[] {
  return at.flatMap((i) => items[i] ?? []);
}

function gapOf(grade: number, { world }: Hanging): number {
  return round(world.fontSize * fruitGap(grade));
}

/** Fruits whose own group's part is too small may use the whole sector. */
function fitBranch(hung: HungBranch, grade: number, hanging: Hanging): HungBranch | undefined {
  if (hung.parts.halves === undefined || hung.sizes.length > 40 || hung.boxes.length < hung.sizes.length)
    return undefined;
  const { boxes, fits } = fitTogether(hung.sector, hung.sizes, hung.boxes.map(middle), gapOf(grade, hanging));
  return fits ? { ...hung, boxes } : undefined;
}

function packBranch(hung: HungBranch, grade: number, hanging: Hanging): HungBranch | undefined {
  const parcels = hung.sizes.map((size, i) => ({ ...size, wanted: middle(hung.boxes[i]) }));
  const { holds } = sectorTest(hung.sector);
  const boxes = packColumns(parcels, sectorBounds(hung.sector), holds, gapOf(grade, hanging));
  return boxes === undefined ? undefined : { ...hung, boxes };
}

function middle(box: Box | undefined): Point {
  return box === undefined ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function needOf(branch: OrderedBranch, hanging: Hanging): number {
  return Math.round(sizesOf(branch, 3, hanging).reduce((sum, size) => sum + areaOf(size), 0) / 1000);
}

function areaOf(size: FruitSize | undefined): number {
  return size === undefined ? 0 : (size.width + size.fontSize) * (size.height + size.fontSize);
}

function packAll(
  branches: readonly OrderedBranch[],
  weights: readonly number[],
  hanging: Hanging,
): Omit<Hung, 'way'> {
  const { crown } = hanging.world;
  const whole: Sector = { crown, from: -fanReach, to: fanReach, inner: 0, outer: 1 };
  const sectors = shareCrown(crown, weights);
  for (let shrink = 1; ; shrink = round(shrink * 0.9)) {
    for (let grade = 1; grade <= smallestGrade; grade++) {
      const hung = branches.map((branch, i) => packable(branch, sectors[i] ?? whole, grade, shrink, hanging));
      const names = hung.map((one) => nameParcel(one, shrink, hanging));
      const fruits = hung.flatMap(({ sizes, boxes }) =>
        sizes.map((size, i) => ({ ...size, wanted: middle(boxes[i]) })),
      );
      const gap = gapOf(grade, hanging) * shrink;
      const boxes = packColumns([...names, ...fruits], sectorBounds(whole), sectorTest(whole).holds, gap);
      if (boxes === undefined && shrink > 0.1) continue;
      let next = names.length;
      return {
        branches: hung.map((one) => ({ ...one, boxes: one.sizes.flatMap(() => boxes?.[next++] ?? []) })),
        names: names.map((name, i) => reservedName(name.text, name.fontSize, middle(boxes?.[i]))),
      };
    }
  }
}

function nameParcel({ branch, sector }: HungBranch, shrink: number, { world }: Hanging) {
  const fontSize = round(world.smallestFont * shrink);
  const { width, height } = reservedName(branch.name, fontSize, { x: 0, y: 0 });
  const wanted = onEllipse(world.crown, (sector.from + sector.to) / 2, 0.35);
  return { text: branch.name, fontSize, width, height, wanted };
}

/** Sizes at a grade and where the fruits would like to hang, before all are packed together. */
function packable(
  branch: OrderedBranch,
  sector: Sector,
  grade: number,
  shrink: number,
  hanging: Hanging,
): HungBranch {
  const sizes = sizesOf(branch, grade, hanging, shrink);
  if (sizes.length === 0) return { branch, sector, parts: { sector, fruits: [] }, sizes, boxes: [] };
  const parts = partsOf(branch, sector, sizes, hanging);
  const wanted = new Map<number, Box>();
  for (const group of groupsOf(parts)) {
    const { boxes } = placeGroup(group.sector, pick(sizes, group.fruits), 1);
    for (const [i, fruit] of group.fruits.entries()) {
      const box = boxes[i];
      if (box !== undefined) wanted.set(fruit, box);
    }
  }
  return { branch, sector, parts, sizes, boxes: sizes.flatMap((_, i) => wanted.get(i) ?? []) };
}
