import { onEllipse } from './ellipse.ts';
import type { Box, Point } from './layout.ts';
import { polygonTest } from './polygon-test.ts';
import { round } from './round.ts';
import { seededRandom } from './seeded-random.ts';
import { fanReach } from './share-crown.ts';
import { smoothPath } from './smooth-path.ts';
import type { World } from './world.ts';

/** The crown's silhouette as points, clockwise from the lower left: soft lobes around the fan and all its fruits. */
export function crownRim(world: World, key: string, fruits: readonly Box[]): Point[] {
  const random = seededRandom(`crown ${key}`);
  const upper = upperside(world, random);
  const right = upper.at(-1) ?? world.foot;
  const left = upper[0] ?? world.foot;
  const rim = [...upper, ...underside(right, left, world, random)];
  return keepInside(aroundFruits(rim, fruits, world), world);
}

export function crownOutline(rim: readonly Point[]): string {
  return smoothPath(rim, true);
}

function upperside({ crown, scale }: World, random: () => number): Point[] {
  return lobes(-fanReach, fanReach, 11, random).map(({ at, out }) => {
    const rim = onEllipse(crown, at);
    const length = Math.sqrt((rim.x - crown.x) ** 2 + (rim.y - crown.y) ** 2);
    const push = (out - 0.5) * 42 * scale;
    return {
      x: round(rim.x + ((rim.x - crown.x) / length) * push),
      y: round(rim.y + ((rim.y - crown.y) / length) * push),
    };
  });
}

/** Angles with how far out the lobe stands there, 0 in a notch and 1 on a lobe's top; lobes differ in width. */
function lobes(from: number, to: number, count: number, random: () => number): { at: number; out: number }[] {
  const sizes = Array.from({ length: count }, () => 0.75 + random() * 0.55);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const points: { at: number; out: number }[] = [];
  let start = from;
  for (const size of sizes) {
    const width = ((to - from) * size) / total;
    const height = 0.6 + 0.35 * size * (0.75 + random() * 0.4);
    for (const u of [0.05, 0.2, 0.5, 0.8, 0.95])
      points.push({ at: start + width * u, out: height * (1 - (2 * u - 1) ** 4) });
    start += width;
  }
  return points;
}

/** From the lower right over the trunk to the lower left, in shallow lobes that lift in the middle. */
function underside(right: Point, left: Point, { crown, scale }: World, random: () => number): Point[] {
  const middle = crown.y + 66 * scale;
  const lowest = Math.max(right.y, left.y) + 14 * scale;
  const lobesHere = [0.1, 0.23, 0.37, 0.5, 0.63, 0.77, 0.9];
  return lobesHere.flatMap((share, i) => {
    const last = lobesHere[i - 1] ?? 0.005;
    return [0.18, 0.6, 0.94].map((u) => {
      const at = last + (share - last) * u;
      const aside = Math.abs(at - 0.5) * 2;
      const level = middle + (lowest - middle) * Math.min(1, aside * aside * (3 - 2 * aside) * 1.25);
      const bulge = (1 - (2 * u - 1) ** 2) * (20 + random() * 8) - 8;
      return { x: round(right.x + (left.x - right.x) * at), y: round(level + bulge * scale) };
    });
  });
}

/** Pushes the rim out wherever a fruit's corner would come too near to it. */
function aroundFruits(rim: readonly Point[], fruits: readonly Box[], { crown, scale, foot }: World): Point[] {
  const pad = 13 * scale;
  const centre = { x: crown.x, y: crown.y - crown.ry * 0.2 };
  const corners = fruits.flatMap(({ x, y, width, height }) => [
    { x: x - pad, y: y - pad },
    { x: x + width + pad, y: y - pad },
    { x: x - pad, y: y + height + pad },
    { x: x + width + pad, y: y + height + pad },
  ]);
  let grown = [...rim];
  for (let pass = 0; pass < 6; pass++) {
    const holds = polygonTest(grown);
    const outside = corners.filter((corner) => !holds(corner) && corner.y < foot.y);
    if (outside.length === 0) break;
    grown = grown.map((point) =>
      outside.some((corner) => near(point, corner, 95 * scale)) ? outward(point, centre, 9 * scale) : point,
    );
  }
  return grown;
}

function near(a: Point, b: Point, reach: number): boolean {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) < reach * reach;
}

function outward(point: Point, centre: Point, by: number): Point {
  const length = Math.sqrt((point.x - centre.x) ** 2 + (point.y - centre.y) ** 2) || 1;
  return {
    x: round(point.x + ((point.x - centre.x) / length) * by),
    y: round(point.y + ((point.y - centre.y) / length) * by),
  };
}

function keepInside(rim: readonly Point[], { width, height, scale }: World): Point[] {
  const edge = 7 * scale;
  return rim.map(({ x, y }) => ({
    x: Math.min(width - edge, Math.max(edge, x)),
    y: Math.min(height * 0.83, Math.max(edge, y)),
  }));
}
