import type { BoxGrid } from './box-grid.ts';
import type { Box, Point, ScatteredLeaf } from './layout.ts';
import type { DrawnLimb } from './limb-paths.ts';
import { overlapArea } from './overlap-area.ts';
import { round } from './round.ts';
import { seededRandom } from './seeded-random.ts';
import type { World } from './world.ts';

/** Small leaves all over the crown, never under a name: on a lattice shaken by the tree's own noise. */
export function scatterLeaves(
  key: string,
  inCrown: (point: Point) => boolean,
  taken: BoxGrid<Box>,
  world: World,
): ScatteredLeaf[] {
  const random = seededRandom(`leaves ${key}`);
  const step = Math.max(42 * world.scale, world.width / 60);
  const leaves: ScatteredLeaf[] = [];
  for (let y = step / 2; y < world.height * 0.86; y += step * 0.8) {
    for (let x = step / 2; x < world.width; x += step) {
      const point = { x: round(x + (random() - 0.5) * step), y: round(y + (random() - 0.5) * step) };
      const leaf = {
        ...point,
        angle: Math.round(random() * 360),
        size: round((9 + random() * 7) * world.scale),
        tone: tone(random()),
      };
      const box = { x: point.x - 6, y: point.y - 6, width: 12, height: 12 };
      if (inCrown(point) && taken.near(box).every((other) => overlapArea(box, other) === 0))
        leaves.push(leaf);
    }
  }
  return leaves;
}

/** Leaves that grow out of a piece of wood, thicker towards its end, to both sides by turns. */
export function leavesOnWood(
  key: string,
  { line, widths }: DrawnLimb,
  taken: BoxGrid<Box>,
  { fontSize }: World,
): ScatteredLeaf[] {
  const random = seededRandom(`wood ${key}`);
  const leaves: ScatteredLeaf[] = [];
  for (let i = Math.round(line.length * 0.45); i < line.length - 1; i += 2) {
    const point = line[i];
    const next = line[i + 1];
    const side = random() < 0.5 ? -1 : 1;
    const size = round(fontSize * (1.05 + random() * 0.55));
    const turn = 25 + random() * 40;
    const keep = random() < 0.62;
    if (point === undefined || next === undefined || !keep) continue;
    const angle = along(point, next) + side * turn;
    const radians = (angle / 180) * Math.PI;
    const out = size * 0.5 + (widths[i] ?? 0) * 0.3;
    const middle = {
      x: round(point.x + out * Math.cos(radians)),
      y: round(point.y + out * Math.sin(radians)),
    };
    const box = { x: middle.x - size / 2, y: middle.y - size / 2, width: size, height: size };
    if (taken.near(box).some((other) => overlapArea(box, other) > 0)) continue;
    leaves.push({ ...middle, angle: round(angle), size, tone: tone(random()) });
  }
  return leaves;
}

function tone(chance: number): 0 | 1 | 2 {
  return chance < 0.34 ? 0 : chance < 0.67 ? 1 : 2;
}

/** The angle of a step in degrees. */
function along(from: Point, to: Point): number {
  return round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);
}
