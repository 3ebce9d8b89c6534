import type { BoxGrid } from './box-grid.ts';
import { drawShape } from './draw-shape.ts';
import type { Box, LaidShape, Point, TreeInput } from './layout.ts';
import { overlapArea } from './overlap-area.ts';
import { moveLabel, placeLabel } from './place-label.ts';
import { round } from './round.ts';
import type { World } from './world.ts';

/** What scenery keeps clear of: boxes already taken, and the crown. */
export type Clear = { taken: BoxGrid<Box>; inCrown: (point: Point) => boolean };

/** Clouds and birds in the free corners of the sky, first come nearest to a corner, left and right by turns. */
export function placeSky(sky: TreeInput['sky'], clear: Clear, world: World): LaidShape[] {
  return sky.map(({ id, name, kind }, i) => {
    const corner = { x: i % 2 === 0 ? 0 : world.width, y: world.height * 0.03 };
    return placeShape({ id, name, kind }, corner, { top: 0, bottom: 0.72 }, clear, world);
  });
}

/** Bushes on the ground at the left of the tree, then at the right. */
export function placeBeside(beside: TreeInput['beside'], clear: Clear, world: World): LaidShape[] {
  return beside.map(({ id, name }, i) => {
    const corner = { x: i % 3 === 2 ? world.width : world.width * 0.02, y: world.height * 0.83 };
    return placeShape({ id, name, kind: 'bush' }, corner, { top: 0.74, bottom: 0.9 }, clear, world);
  });
}

type Named = { id: string; name: string; kind: LaidShape['kind'] };

function placeShape(
  shape: Named,
  corner: Point,
  rows: { top: number; bottom: number },
  clear: Clear,
  world: World,
): LaidShape {
  const fontSize = Math.max(world.smallestFont, round(world.fontSize * 0.9));
  for (const avoidCrown of [true, false]) {
    for (const limit of [11.5, 8.5, 6.5]) {
      const label = placeLabel(shape.name, 'fruitName', fontSize, limit, { x: 0, y: 0 });
      const room = roomAround(shape.kind, label, fontSize);
      const at = nearestFree(
        room,
        corner,
        avoidCrown ? rows : { top: 0, bottom: 0.97 },
        avoidCrown,
        clear,
        world,
      );
      if (at === undefined) continue;
      const box = { x: round(at.x), y: round(at.y), width: round(room.width), height: round(room.height) };
      clear.taken.add(box, box);
      const moved = moveLabel(label, box.x + box.width / 2, box.y + room.labelAt);
      return { ...shape, box, label: moved, paths: drawShape(shape, box, moved) };
    }
  }
  // Nowhere at all: a tree with dozens of things around it. Better on the edge than left out.
  const label = placeLabel(shape.name, 'fruitName', fontSize, 8.5, corner);
  return { ...shape, box: label, label, paths: drawShape(shape, label, label) };
}

/** A cloud or bush goes around its name, a bird flies over it. */
function roomAround(kind: Named['kind'], label: Box, fontSize: number) {
  if (kind === 'bird') {
    const height = label.height + fontSize * 3;
    return { width: Math.max(label.width, fontSize * 6), height, labelAt: height - label.height / 2 };
  }
  const width = label.width + fontSize * (kind === 'cloud' ? 3.2 : 3);
  const height = label.height + fontSize * (kind === 'cloud' ? 2.9 : 2.6);
  return { width, height, labelAt: height * (kind === 'cloud' ? 0.6 : 0.56) };
}

function nearestFree(
  room: { width: number; height: number },
  corner: Point,
  rows: { top: number; bottom: number },
  avoidCrown: boolean,
  clear: Clear,
  world: World,
): Point | undefined {
  const margin = 16 * world.scale;
  const step = 12 * world.scale;
  let best: { point: Point; cost: number } | undefined;
  const right = world.width - margin - room.width;
  const bottom = Math.min(world.height * rows.bottom, world.height - margin) - room.height;
  for (let y = world.height * rows.top + margin; y <= bottom; y += step) {
    for (let x = margin; x <= right; x += step) {
      const dx = x + room.width / 2 - corner.x;
      const dy = y + room.height / 2 - corner.y;
      const cost = dx * dx + dy * dy * 1.6;
      if (best !== undefined && cost >= best.cost) continue;
      if (isClear({ x, y, ...room }, avoidCrown, clear, margin)) best = { point: { x, y }, cost };
    }
  }
  return best?.point;
}

function isClear(
  { x, y, width, height }: Box,
  avoidCrown: boolean,
  { taken, inCrown }: Clear,
  margin: number,
): boolean {
  const box = { x, y, width, height };
  if (taken.near(box).some((other) => overlapArea(box, other, margin * 0.8) > 0)) return false;
  if (!avoidCrown) return true;
  return ![0, 0.5, 1].some((u) => [0, 0.5, 1].some((v) => inCrown({ x: x + width * u, y: y + height * v })));
}
