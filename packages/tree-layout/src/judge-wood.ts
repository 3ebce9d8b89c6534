import type { Ellipse } from './ellipse.ts';
import type { FruitSize } from './fruit-size.ts';
import { growLimbs, type Limb } from './grow-limbs.ts';
import { keepWithin } from './keep-within.ts';
import type { Box } from './layout.ts';
import { obstaclesOf } from './obstacles.ts';
import type { Judge } from './place-group.ts';
import { round } from './round.ts';
import { costOf } from './route-wood.ts';
import type { Sector } from './sector.ts';

/**
 * Judges a way to hang a group by the wood it would need: short, and clear of its own names. The wood is thought
 * to start in the crown's middle, not where it will, since that follows from other branches.
 */
export function judgeWood(sector: Sector, crown: Ellipse, sizes: readonly FruitSize[]): Judge {
  const angle = (sector.from + sector.to) / 2;
  const heading = { x: round(Math.sin(angle * 0.5)), y: -round(Math.cos(angle * 0.5)) };
  const part = { sector, fruits: [...sizes.keys()] };
  return (boxes) => {
    const stems = boxes.map(({ x, y, width }) => ({ x: x + width / 2, y }));
    const obstacles = keepWithin(obstaclesOf(...namesAndMarks(boxes, sizes), crown.rx / 8), sector);
    const limb = growLimbs(part, stems, { point: crown, heading }, obstacles);
    const wood =
      limb === undefined ? 0 : allLimbs(limb).reduce((sum, { line }) => sum + costOf(line, obstacles), 0);
    return -round(wood / (crown.rx * 0.9));
  };
}

function namesAndMarks(boxes: readonly Box[], sizes: readonly FruitSize[]): [Box[], Box[]] {
  const markSize = (i: number) => sizes[i]?.markSize ?? 0;
  return [
    boxes.map(({ x, y, width, height }, i) => ({
      x,
      y: y + markSize(i),
      width,
      height: height - markSize(i),
    })),
    boxes.map(({ x, y, width }, i) => ({
      x: x + (width - markSize(i)) / 2,
      y,
      width: markSize(i),
      height: markSize(i),
    })),
  ];
}

function allLimbs(limb: Limb): Limb[] {
  return [limb, ...limb.children.flatMap(allLimbs)];
}
