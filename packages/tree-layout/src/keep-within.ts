import type { Point } from './layout.ts';
import type { Obstacles } from './obstacles.ts';
import { type Sector, sectorTest } from './sector.ts';

/** The same obstacles for the wood of one branch, which had better stay well inside its own sector. */
export function keepWithin(obstacles: Obstacles, sector: Sector): Obstacles {
  const { crown, from, to } = sector;
  const margin = (to - from) * 0.12;
  const { holds } = sectorTest({ crown, from: from + margin, to: to - margin, inner: 0, outer: 1.05 });
  // Near the trunk all limbs are close; only further out may each be asked to keep to its own.
  const near = 0.07;
  const isFree = (point: Point): boolean => {
    const dx = (point.x - crown.x) / crown.rx;
    const dy = (point.y - crown.y) / crown.ry;
    return dx * dx + dy * dy < near || holds(point);
  };
  return { ...obstacles, costAt: (point) => obstacles.costAt(point) + (isFree(point) ? 0 : 1.6) };
}
