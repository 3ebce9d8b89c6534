import type { BoxGrid } from './box-grid.ts';
import type { Box, Label, Point } from './layout.ts';
import type { DrawnLimb } from './limb-paths.ts';
import { overlapArea } from './overlap-area.ts';
import { moveLabel, placeLabel } from './place-label.ts';
import type { World } from './world.ts';

/** What a branch's name must keep clear of: fruits and other names, and wood that is not its own. */
export type Taken = { boxes: BoxGrid<Box>; wood: BoxGrid<WoodBox>; holds: (box: Box) => boolean };

/** A short stretch of wood and the branch it belongs to ('' for the trunk, which is nobody's). */
export type WoodBox = Box & { branch: string };

/** How a name is set: its size, and whether other branches' wood may lie behind it where there is no other place. */
export type Setting = { fontSize: number; strict: boolean };

/**
 * A branch's name at its own limb, astride the wood or just beside it, where nothing else is and nearer to it than
 * to any other; `undefined` when there is no such place.
 */
export function nameBranch(
  { id, name }: { id: string; name: string },
  limbs: readonly DrawnLimb[],
  taken: Taken,
  { fontSize, strict }: Setting,
  world: World,
): Label | undefined {
  let best: { label: Label; cost: number } | undefined;
  for (const [more, shape] of nameShapes(name, fontSize).entries()) {
    const lines = more * 14 * world.scale;
    if (best !== undefined && lines >= best.cost) break;
    const places = strict ? alongLimbs(limbs, shape, world) : aroundLimb(limbs[0], world);
    for (const { middle, cost: away } of places) {
      const cost = away + lines;
      // Sorted by cost: nothing later is better.
      if (best !== undefined && cost >= best.cost) break;
      const label = moveLabel(shape, middle.x, middle.y);
      if (!isFree(label, taken, world)) continue;
      const whole = cost + woodNear(id, label, taken, strict, world);
      if (whole < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { label, cost: whole };
    }
  }
  return best?.label;
}

/** The name on one line, two and three, its middle at 0. */
export function nameShapes(name: string, fontSize: number): Label[] {
  const shapes = [15, 10.5, 8.2, 6.4].map((limit) =>
    placeLabel(name, 'branchName', fontSize, limit, { x: 0, y: 0 }),
  );
  return shapes.filter((shape, i) => i === 0 || shape.width < (shapes[i - 1]?.width ?? 0));
}

/** A branch's name as it stands where room was kept for it: no wider than fruits' names are. */
export function reservedName(name: string, fontSize: number, middle: Point): Label {
  return placeLabel(name, 'branchName', fontSize, 9, middle);
}

type Candidate = { middle: Point; cost: number };

/** Along a main limb, or where that is hemmed in, along what grows out of it. */
function alongLimbs(limbs: readonly DrawnLimb[], shape: Box, world: World): Candidate[] {
  return limbs
    .flatMap((limb) => alongLimb(limb, shape, world, limb.isMain ? 0 : 110 * world.scale))
    .sort((a, b) => a.cost - b.cost);
}

/**
 * Along the limb, astride it or to a side (the lower one rather). Best is the middle of the stretch before its
 * first side limb or twig: beyond that, the name could be a part's.
 */
function alongLimb(
  { line, widths, bare }: DrawnLimb,
  shape: Box,
  { scale }: World,
  dearer: number,
): Candidate[] {
  const last = line.length - 1;
  const best = bare.from + (bare.to - bare.from) * 0.62;
  const candidates: Candidate[] = [];
  for (let i = bare.from; i < last * 0.88; i++) {
    const point = line[i];
    const before = line[i - 1];
    if (point === undefined || before === undefined) continue;
    const length = Math.sqrt((point.x - before.x) ** 2 + (point.y - before.y) ** 2) || 1;
    const normal = { x: (before.y - point.y) / length, y: (point.x - before.x) / length };
    const down = normal.y < 0 ? -1 : 1;
    const reach =
      (Math.abs(normal.x) * shape.width + Math.abs(normal.y) * shape.height) / 2 + (widths[i] ?? 0) / 2;
    const along = Math.abs(i - best) * length * 0.35 + (i > bare.to ? 30 * scale : 0);
    for (const side of sides) {
      const out = side * (reach + 3 * scale) * down;
      candidates.push({
        middle: { x: point.x + normal.x * out, y: point.y + normal.y * out },
        cost: dearer + along + sideCost(side, Math.abs(normal.x)) * scale,
      });
    }
  }
  return candidates;
}

/** How far to a side of the limb the name's middle stands; at 1 the name just clears the wood, below it. */
const sides = [0, 0.3, -0.3, 0.6, -0.6, 1, -1, 1.2, -1.2];

/** A name stands best astride a steep limb, beside (below) a level one, where the wood would run along its letters. */
function sideCost(side: number, steepness: number): number {
  const astride = Math.max(0, 1 - Math.abs(side));
  const far = Math.max(0, Math.abs(side) - 1) * 60;
  return astride * 24 * (1 - steepness) + (1 - astride) * 18 * steepness + far + (side < 0 ? 10 : 0);
}

/** A wide lattice around the limb's middle, for crowns so full that its own sides are taken: places come before names. */
function aroundLimb(limb: DrawnLimb | undefined, { scale }: World): Candidate[] {
  const centre = limb?.line[Math.round(limb.line.length * 0.5)] ?? { x: 0, y: 0 };
  const candidates: Candidate[] = [];
  for (let dx = -45; dx <= 45; dx++) {
    for (let dy = -40; dy <= 40; dy++) {
      const away = Math.sqrt(dx * dx + dy * dy * 1.5) * 13 * scale;
      candidates.push({
        middle: { x: centre.x + dx * 13 * scale, y: centre.y + dy * 11 * scale },
        cost: 40 * scale + away,
      });
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost);
}

function isFree(box: Box, { boxes, holds }: Taken, { scale }: World): boolean {
  return boxes.near(box).every((other) => overlapArea(box, other, 5 * scale) === 0) && holds(box);
}

/**
 * What the wood near a name costs. Others' wood behind it, or nearer than its own, makes it no place at all (or
 * where nothing is left, a dear one); others' wood close by and much own wood behind the letters cost a little.
 */
function woodNear(branch: string, label: Box, { wood }: Taken, strict: boolean, { scale }: World): number {
  const reach = 45 * scale;
  const around = {
    x: label.x - reach,
    y: label.y - reach,
    width: label.width + reach * 2,
    height: label.height + reach * 2,
  };
  let own = reach;
  let strange = reach;
  for (const piece of wood.near(around)) {
    const away = apart(label, piece);
    if (piece.branch === branch) own = Math.min(own, away);
    else strange = Math.min(strange, away);
  }
  const astray = strange < 5 * scale || strange < own + 5 * scale;
  if (astray && strict) return Number.POSITIVE_INFINITY;
  return (astray ? 260 * scale : 0) + own * 1.6 + Math.max(0, 40 * scale - (strange - own)) * 0.8;
}

/** The distance between two boxes; 0 when they touch. */
function apart(a: Box, b: Box): number {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.sqrt(dx * dx + dy * dy);
}
