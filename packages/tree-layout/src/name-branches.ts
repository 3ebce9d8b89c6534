import { type BoxGrid, boxGrid } from './box-grid.ts';
import { crownRim } from './crown-outline.ts';
import { distance } from './cubic.ts';
import { strandPoints } from './grow-trunk.ts';
import type { Box, Label, LaidFruit, Point } from './layout.ts';
import type { DrawnLimb } from './limb-paths.ts';
import { nameBranch, type Setting, type Taken, type WoodBox } from './name-branch.ts';
import type { HungBranch } from './place-fruits.ts';
import { polygonTest } from './polygon-test.ts';
import { round } from './round.ts';
import type { World } from './world.ts';

/**
 * A label for every branch, all of one size, or none when some branch's name finds no room. Each stands at its own
 * limb; letters shrink for all before one may stand elsewhere, and do so first only where there is no other way.
 */
export function nameBranches(
  branches: readonly HungBranch[],
  fruits: readonly LaidFruit[],
  limbs: readonly DrawnLimb[][],
  world: World,
): readonly Label[] | undefined {
  const wood = woodBoxes(branches, limbs, world);
  const holds = inCrown(world);
  const sizes = [
    world.branchFontSize,
    Math.max(world.smallestFont, round(world.branchFontSize * 0.88)),
    world.smallestFont,
  ];
  for (const strict of [true, false]) {
    for (const fontSize of sizes) {
      const taken = () => ({ boxes: fruitBoxes(fruits, world), wood, holds });
      const labels = nameAll(branches, limbs, taken, { fontSize, strict }, world);
      if (labels !== undefined) return labels;
    }
  }
  return undefined;
}

function fruitBoxes(fruits: readonly LaidFruit[], world: World): BoxGrid<Box> {
  const boxes: BoxGrid<Box> = boxGrid(60 * world.scale);
  for (const { x, y, markSize, label } of fruits) {
    boxes.add(label, label);
    const mark = { x: x - markSize / 2, y: y - markSize / 2, width: markSize, height: markSize };
    boxes.add(mark, mark);
  }
  return boxes;
}

/** Names all; one that finds no place goes first the next time. */
function nameAll(
  branches: readonly HungBranch[],
  limbs: readonly DrawnLimb[][],
  taken: () => Taken,
  setting: Setting,
  world: World,
): readonly Label[] | undefined {
  let order = uprightFirst(branches);
  for (let time = 0; time < 3; time++) {
    const { labels, failed } = nameInOrder(order, branches, limbs, taken(), setting, world);
    if (failed === undefined) return branches.flatMap((_, b) => labels.get(b) ?? []);
    if (failed === order[0]) return undefined;
    order = [failed, ...order.filter((b) => b !== failed)];
  }
  return undefined;
}

function nameInOrder(
  order: readonly number[],
  branches: readonly HungBranch[],
  limbs: readonly DrawnLimb[][],
  taken: Taken,
  setting: Setting,
  world: World,
): { labels: ReadonlyMap<number, Label>; failed?: number } {
  const labels = new Map<number, Label>();
  for (const b of order) {
    const branch = branches[b]?.branch;
    const label = branch && nameBranch(branch, limbs[b] ?? [], taken, setting, world);
    if (label === undefined) return { labels, failed: b };
    taken.boxes.add(label, label);
    labels.set(b, label);
  }
  return { labels };
}

/** Upright branches have the least room beside them, so they are named first. */
function uprightFirst(branches: readonly HungBranch[]): number[] {
  const lean = (b: number) => Math.abs((branches[b]?.sector.from ?? 0) + (branches[b]?.sector.to ?? 0));
  return [...branches.keys()].sort((a, b) => lean(a) - lean(b) || a - b);
}

function inCrown(world: World): (box: Box) => boolean {
  const inside = polygonTest(crownRim(world, '', []));
  return ({ x, y, width, height }) =>
    [x, x + width].every((u) => [y, y + height].every((v) => inside({ x: u, y: v })));
}

/** All wood in small pieces. Inside the trunk a strand is nobody's limb yet. */
function woodBoxes(
  branches: readonly HungBranch[],
  limbs: readonly DrawnLimb[][],
  world: World,
): BoxGrid<WoodBox> {
  const wood: BoxGrid<WoodBox> = boxGrid(60 * world.scale);
  for (const [b, own] of limbs.entries()) {
    const branch = branches[b]?.branch.id ?? '';
    for (const { line, widths, isMain } of own) {
      for (let i = 1; i < line.length; i++) {
        const owner = isMain && i < strandPoints ? '' : branch;
        for (const piece of cut(line[i - 1], line[i], widths[i] ?? 0, 9 * world.scale))
          wood.add(piece, { ...piece, branch: owner });
      }
    }
  }
  return wood;
}

/** A stretch of wood as boxes no further apart than `step`. */
function cut(from: Point | undefined, to: Point | undefined, width: number, step: number): Box[] {
  if (from === undefined || to === undefined) return [];
  const count = Math.max(1, Math.ceil(distance(from, to) / step));
  // A little less than the wood's width: a square's corners reach further than its sides.
  const side = width * 0.86;
  return Array.from({ length: count }, (_, i) => {
    const x = from.x + ((to.x - from.x) * (i + 1)) / count;
    const y = from.y + ((to.y - from.y) * (i + 1)) / count;
    return { x: x - side / 2, y: y - side / 2, width: side, height: side };
  });
}
