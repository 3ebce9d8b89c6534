import type { FruitSize } from './fruit-size.ts';
import { growLimbs, type Limb } from './grow-limbs.ts';
import { likelyStart } from './grow-trunk.ts';
import type { Box } from './layout.ts';
import { keepWithin, obstaclesOf } from './obstacles.ts';
import type { Judge } from './place-group.ts';
import { round } from './round.ts';
import type { Sector } from './sector.ts';
import { cares } from './wood-care.ts';
import { lineCost } from './wood-cost.ts';
import type { World } from './world.ts';

/**
 * Judges a way to hang a group by the wood it would need: short, and clear of its own names. The wood is thought
 * to start where the sector alone says, not quite where it will, since that follows from other branches.
 */
export function judgeWood(sector: Sector, world: World, sizes: readonly FruitSize[]): Judge {
  const start = likelyStart(sector, world);
  const part = { sector, fruits: [...sizes.keys()] };
  return (boxes) => {
    const stems = boxes.map(({ x, y, width }) => ({ x: x + width / 2, y }));
    const marks = stems.map((stem, i) => ({ stem, markSize: sizes[i]?.markSize ?? 0 }));
    const names = boxes.map((box, i) => nameOf(box, sizes[i]?.markSize ?? 0));
    const obstacles = keepWithin(obstaclesOf(names, marks, cares.thought), sector);
    const limb = growLimbs(part, stems, start, obstacles);
    const wood =
      limb === undefined ? 0 : allLimbs(limb).reduce((sum, { line }) => sum + lineCost(line, obstacles), 0);
    return -round(wood / (world.crown.rx * 0.9));
  };
}

function nameOf({ x, y, width, height }: Box, markSize: number): Box {
  return { x, y: y + markSize, width, height: height - markSize };
}

function allLimbs(limb: Limb): Limb[] {
  return [limb, ...limb.children.flatMap(allLimbs)];
}
