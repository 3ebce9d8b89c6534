import { alongCubic } from './cubic.ts';
import type { Start } from './grow-limbs.ts';
import type { Point } from './layout.ts';
import { round } from './round.ts';
import type { Sector } from './sector.ts';
import { fanReach } from './share-crown.ts';
import { smoothPath } from './smooth-path.ts';
import type { World } from './world.ts';

/** Points in a strand's line. */
export const strandPoints = 8;

/** A branch's strand of the trunk: from the foot up to where the limb bends out. */
export type Strand = { line: readonly Point[]; start: Start };

/**
 * The strands side by side in the trunk, left to right. The trunk is the union of its branches' strands (pipe
 * model), so limbs leave it without seam or kink; the outermost strands' outer edges are the trunk's.
 */
export function growStrands(
  sectors: readonly Sector[],
  widths: readonly number[],
  trunkWidth: number,
  world: World,
): Strand[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let before = 0;
  return sectors.map(({ from, to }, i) => {
    const width = widths[i] ?? 0;
    const share = total - width <= 0 ? 0.5 : before / (total - width);
    before += width;
    const across = sectors.length === 1 ? 0 : (share - 0.5) * Math.max(0, trunkWidth - width);
    return strand((from + to) / 2, across, world);
  });
}

function strand(angle: number, across: number, { crown, foot, scale }: World): Strand {
  const lowness = Math.abs(angle) / fanReach;
  const waist = { x: foot.x + across, y: foot.y - 62 * scale };
  const lean = angle * 0.5;
  const heading = { x: round(Math.sin(lean)), y: -round(Math.cos(lean)) };
  const fork = {
    x: waist.x + heading.x * 26 * scale + across * 0.12,
    y: crown.y + (lowness * 96 - 24) * scale,
  };
  const rise = waist.y - fork.y;
  const bend = alongCubic(
    [
      waist,
      { x: waist.x, y: waist.y - rise * 0.45 },
      { x: fork.x - heading.x * rise * 0.35, y: fork.y - heading.y * rise * 0.35 },
      fork,
    ],
    strandPoints - 2,
  );
  return { line: [{ x: waist.x, y: foot.y - 44 * scale }, ...bend], start: { point: fork, heading } };
}

/** About where a sector's limb will start, as far as the sector alone tells. */
export function likelyStart({ from, to }: Sector, world: World): Start {
  const angle = (from + to) / 2;
  return strand(angle, (angle / fanReach) * 40 * world.scale, world).start;
}

/**
 * The trunk between its roots and its strands: it fills what they leave open, and its sides lead into theirs. `above`
 * is the width of all that grows out of it, less than its own in a tree of few fruits.
 */
export function trunkPath(width: number, above: number, { crown, foot, scale }: World): string {
  const half = width / 2;
  const right = [
    { x: Math.min(half, above / 2) * 0.66, y: crown.y + 92 * scale },
    { x: half * 0.96, y: foot.y - 92 * scale },
    { x: half * 0.97, y: foot.y - 62 * scale },
    { x: half * 0.95, y: foot.y - 40 * scale },
    { x: half * 0.92, y: foot.y - 22 * scale },
    { x: half * 0.36, y: foot.y - 6 * scale },
  ];
  const left = right.map(({ x, y }) => ({ x: -x, y })).toReversed();
  return smoothPath(
    [...right, ...left].map(({ x, y }) => ({ x: foot.x + x, y })),
    true,
  );
}
