import type { BoxGrid } from './box-grid.ts';
import type { Box, Label, Point } from './layout.ts';
import type { DrawnLimb } from './limb-paths.ts';
import { overlapArea } from './overlap-area.ts';
import { moveLabel, placeLabel } from './place-label.ts';
import type { World } from './world.ts';

/** What a branch's name must keep clear of (fruits, other names) and had better keep clear of (wood). */
export type Taken = { boxes: BoxGrid<Box>; wood: BoxGrid<WoodBox>; holds: (box: Box) => boolean };

/** A short stretch of wood and the branch it belongs to. */
export type WoodBox = Box & { branch: string };

/** A branch's name beside its own limb, where nothing else is; `undefined` when there is no room in reach. */
export function nameBranch(
  { id, name }: { id: string; name: string },
  limb: DrawnLimb,
  taken: Taken,
  world: World,
): Label | undefined {
  const shapes = [15, 10.5].map((limit) =>
    placeLabel(name, 'branchName', world.branchFontSize, limit, { x: 0, y: 0 }),
  );
  let best: { label: Label; cost: number } | undefined;
  for (const [lines, shape] of shapes.entries()) {
    for (const { middle, cost: away } of [...besideLimb(limb, shape, world), ...aroundLimb(limb, world)]) {
      const cost = away + lines * 12 * world.scale;
      if (best !== undefined && cost >= best.cost) continue;
      const label = moveLabel(shape, middle.x, middle.y);
      if (!isFree(label, taken, world)) continue;
      const whole = cost + woodNear(id, label, taken, world);
      if (best === undefined || whole < best.cost) best = { label, cost: whole };
    }
  }
  return best?.label;
}

type Candidate = { middle: Point; cost: number };

/** Just beside the wood, best a third of the way out, on the side where the name stands clear of it. */
function besideLimb({ line, widths }: DrawnLimb, shape: Box, { scale }: World): Candidate[] {
  const last = line.length - 1;
  return line.flatMap((point, i) => {
    const before = line[i - 1];
    if (before === undefined || i < last * 0.28 || i > last * 0.85) return [];
    const length = Math.sqrt((point.x - before.x) ** 2 + (point.y - before.y) ** 2) || 1;
    const normal = { x: (point.y - before.y) / length, y: (before.x - point.x) / length };
    const reach =
      (Math.abs(normal.x) * shape.width + Math.abs(normal.y) * shape.height) / 2 +
      (widths[i] ?? 0) / 2 +
      7 * scale;
    return [-1, 1].flatMap((side) =>
      [0, 12, 26].map((more) => ({
        middle: {
          x: point.x + normal.x * (reach + more * scale) * side,
          y: point.y + normal.y * (reach + more * scale) * side,
        },
        cost: Math.abs(i / last - 0.55) * 260 * scale + more * 2 * scale,
      })),
    );
  });
}

/** A lattice around the limb's middle, for where the wood's sides are taken. */
function aroundLimb({ line }: DrawnLimb, { scale }: World): Candidate[] {
  const centre = line[Math.round(line.length * 0.5)] ?? { x: 0, y: 0 };
  const candidates: Candidate[] = [];
  for (let dx = -17; dx <= 17; dx++) {
    for (let dy = -15; dy <= 15; dy++) {
      const away = Math.sqrt(dx * dx + dy * dy * 1.5) * 13 * scale;
      candidates.push({
        middle: { x: centre.x + dx * 13 * scale, y: centre.y + dy * 11 * scale },
        cost: 110 * scale + away * 2,
      });
    }
  }
  return candidates;
}

function isFree(box: Box, { boxes, holds }: Taken, { scale }: World): boolean {
  return holds(box) && boxes.near(box).every((other) => overlapArea(box, other, 5 * scale) === 0);
}

/** Wood behind the letters is dear; another branch's wood close by makes it unclear whose name it is. */
function woodNear(branch: string, label: Box, { wood }: Taken, { scale }: World): number {
  const reach = 30 * scale;
  const around = {
    x: label.x - reach,
    y: label.y - reach,
    width: label.width + reach * 2,
    height: label.height + reach * 2,
  };
  let under = 0;
  let strange = 0;
  for (const piece of new Set(wood.near(around))) {
    if (overlapArea(label, piece, 4 * scale) > 0) under += 1;
    if (piece.branch !== branch && overlapArea(around, piece) > 0) strange += 1;
  }
  return (Math.min(under, 8) * 45 + Math.min(strange, 6) * 22) * scale;
}
