import type { BoxGrid } from './box-grid.ts';
import type { Box, Label, Point } from './layout.ts';
import type { DrawnLimb } from './limb-paths.ts';
import { overlapArea } from './overlap-area.ts';
import { moveLabel, placeLabel } from './place-label.ts';
import { round } from './round.ts';
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
  const nowhere = { x: 0, y: 0 };
  const shapes = [
    placeLabel(name, 'branchName', world.branchFontSize, 15, nowhere),
    placeLabel(name, 'branchName', world.branchFontSize, 10.5, nowhere),
    reservedName(name, Math.max(world.smallestFont, round(world.branchFontSize * 0.92)), nowhere),
    reservedName(name, world.smallestFont, nowhere),
  ];
  let best: { label: Label; cost: number } | undefined;
  for (const [lines, shape] of shapes.entries()) {
    for (const { middle, cost: away } of [...besideLimb(limb, shape, world), ...aroundLimb(limb, world)]) {
      const cost = away + lines * lines * 12 * world.scale;
      if (best !== undefined && cost >= best.cost) continue;
      const label = moveLabel(shape, middle.x, middle.y);
      if (!isFree(label, taken, world)) continue;
      const whole = cost + woodNear(id, label, taken, world);
      if (best === undefined || whole < best.cost) best = { label, cost: whole };
    }
  }
  return best?.label;
}

/** A branch's name as it stands where room was kept for it: no wider than fruits' names are. */
export function reservedName(name: string, fontSize: number, middle: Point): Label {
  return placeLabel(name, 'branchName', fontSize, 9, middle);
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
        cost: Math.abs(i / last - 0.55) * 170 * scale + more * 2 * scale,
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
        cost: 40 * scale + away,
      });
    }
  }
  return candidates;
}

function isFree(box: Box, { boxes, holds }: Taken, { scale }: World): boolean {
  return holds(box) && boxes.near(box).every((other) => overlapArea(box, other, 5 * scale) === 0);
}

/** Wood behind the letters is dear; so is a name further from its own wood than from another branch's. */
function woodNear(branch: string, label: Box, { wood }: Taken, { scale }: World): number {
  const reach = 70 * scale;
  const around = {
    x: label.x - reach,
    y: label.y - reach,
    width: label.width + reach * 2,
    height: label.height + reach * 2,
  };
  let under = 0;
  let own = reach;
  let strange = reach;
  for (const piece of wood.near(around)) {
    const away = apart(label, piece);
    if (away === 0) under += 1;
    if (piece.branch === branch) own = Math.min(own, away);
    else strange = Math.min(strange, away);
  }
  const astray = own > strange ? 260 : own + 6 * scale > strange ? 50 : 0;
  return (Math.min(under, 5) * 70 + astray + (own / scale) * 1.6) * scale;
}

/** The distance between two boxes; 0 when they touch. */
function apart(a: Box, b: Box): number {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.sqrt(dx * dx + dy * dy);
}
