import { onEllipse } from './ellipse.ts';
import type { Point } from './layout.ts';
import { round } from './round.ts';
import { seededRandom } from './seeded-random.ts';
import { fanReach } from './share-crown.ts';
import { smoothPath } from './smooth-path.ts';
import type { World } from './world.ts';

/** The crown's silhouette as points, clockwise from the lower left: a soft line of lobes around the fan. */
export function crownRim(world: World, key: string): Point[] {
  const { crown, scale, foot } = world;
  const random = seededRandom(`crown ${key}`);
  const upper = lobes(-fanReach * 0.985, fanReach * 0.985, 11, random).map(({ at, out }) => {
    const rim = onEllipse(crown, at);
    const length = Math.sqrt((rim.x - crown.x) ** 2 + (rim.y - crown.y) ** 2);
    const push = (4 + out * 20) * scale;
    return { x: rim.x + ((rim.x - crown.x) / length) * push, y: rim.y + ((rim.y - crown.y) / length) * push };
  });
  const right = upper.at(-1) ?? foot;
  const left = upper[0] ?? foot;
  return [...upper, ...underside(right, left, world, random)];
}

export function crownOutline(rim: readonly Point[]): string {
  return smoothPath(rim, true);
}

/** Angles with how far out the lobe stands there, 0 in a notch and 1 on a lobe's top; lobes differ in width. */
function lobes(from: number, to: number, count: number, random: () => number): { at: number; out: number }[] {
  const sizes = Array.from({ length: count }, () => 0.8 + random() * 0.5);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const heights = sizes.map((size) => 0.55 + 0.35 * size * (0.7 + random() * 0.5));
  const points: { at: number; out: number }[] = [];
  let start = from;
  for (const [i, size] of sizes.entries()) {
    const width = ((to - from) * size) / total;
    for (const u of [0.06, 0.22, 0.5, 0.78, 0.94]) {
      const shape = 1 - (2 * u - 1) ** 4;
      points.push({ at: start + width * u, out: (heights[i] ?? 1) * shape });
    }
    start += width;
  }
  return points;
}

/** From the lower right over the trunk to the lower left, in shallow lobes. */
function underside(right: Point, left: Point, { crown, scale }: World, random: () => number): Point[] {
  const middle = crown.y + 74 * scale;
  const count = 8;
  return Array.from({ length: count * 3 - 1 }, (_, i) => {
    const share = (i + 1) / (count * 3);
    const x = right.x + (left.x - right.x) * share;
    const aside = Math.abs(share - 0.5) * 2;
    const sag = aside * aside * (3 - 2 * aside);
    const level = middle + (right.y + 12 * scale - middle) * Math.min(1, sag * 1.1);
    const lobe = i % 3 === 2 ? -10 : 6 + random() * 6;
    return { x: round(x), y: round(level + lobe * scale) };
  });
}
