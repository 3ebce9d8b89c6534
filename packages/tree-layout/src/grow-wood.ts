import { onEllipse } from './ellipse.ts';
import { growLimbs } from './grow-limbs.ts';
import { growStrands } from './grow-trunk.ts';
import type { LaidFruit, Point } from './layout.ts';
import { type DrawnLimb, limbPaths } from './limb-paths.ts';
import { limbWidth } from './limb-width.ts';
import { keepWithin, obstaclesOf } from './obstacles.ts';
import type { HungBranch } from './place-fruits.ts';
import { shareCrown } from './share-crown.ts';
import { boughsOf } from './split-sector.ts';
import { cares } from './wood-care.ts';
import type { World } from './world.ts';

/**
 * The wood of all branches: for each the limbs it sends out of the trunk with what grows out of them, a main limb before
 * its own. `unit` is the width of wood that carries one fruit.
 */
export function growWood(
  branches: readonly HungBranch[],
  laid: readonly LaidFruit[][],
  unit: number,
  trunkWidth: number,
  world: World,
): DrawnLimb[][] {
  const boughs = branches.flatMap(({ parts }, branch) => boughsOf(parts).map((part) => ({ part, branch })));
  const strands = growStrands(
    boughs.map(({ part }) => part.sector),
    boughs.map(({ part }) => limbWidth(Math.max(1, part.fruits.length), unit)),
    trunkWidth,
    world,
  );
  const fruits = laid.flat();
  const obstacles = obstaclesOf(
    fruits.map(({ label }) => label),
    fruits,
    fruits.length <= 60 ? cares.drawn : cares.many,
  );
  const grown = boughs.map(({ part, branch }, i) => {
    const strand = strands[i];
    if (strand === undefined) return [];
    const { sector } = part;
    const stems = (laid[branch] ?? []).map(({ stem }) => stem);
    const limb =
      growLimbs(part, stems, strand.start, keepWithin(obstacles, sector)) ??
      bareLimb(strand.start.point, onEllipse(sector.crown, (sector.from + sector.to) / 2, 0.6));
    return limbPaths(limb, strand.line, unit);
  });
  return branches.map((_, b) => grown.filter((_, i) => boughs[i]?.branch === b).flat());
}

/** A tree without branches is one shoot that reaches into its crown: its closed paths. */
export function growSapling(unit: number, world: World): string[] {
  const whole = shareCrown(world.crown, [1]);
  const [shoot] = growStrands(whole, [unit], unit, world);
  if (shoot === undefined) return [];
  const limb = bareLimb(shoot.start.point, onEllipse(world.crown, 0, 0.5));
  return limbPaths(limb, shoot.line, unit).map(({ path }) => path);
}

/** A branch without fruits still reaches into its sector. */
function bareLimb(from: Point, to: Point) {
  const line = Array.from({ length: 13 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / 12,
    y: from.y + ((to.y - from.y) * i) / 12,
  }));
  return { line, fruit: undefined, leaves: 0, children: [] };
}
