import type { Box, LaidShape, Point } from './layout.ts';
import { round } from './round.ts';
import { seededRandom } from './seeded-random.ts';
import { spot } from './smooth-path.ts';

/** Closed paths for a cloud, bush or bird filling its box, from back to front. */
export function drawShape(shape: { id: string; kind: LaidShape['kind'] }, box: Box, label: Box): string[] {
  if (shape.kind === 'bird') return bird({ ...box, height: box.height - label.height });
  const random = seededRandom(`${shape.kind} ${shape.id}`);
  if (shape.kind === 'cloud') return [puffs(box, cloudPuffs, random)];
  return [puffs(box, bushPuffs, random), puffs(inset(box), cloudPuffs, random)];
}

/** Where a shape's puffs meet along its top, from its left foot to its right, as shares of its box. */
const cloudPuffs = [
  [0.1, 1],
  [0.12, 0.5],
  [0.34, 0.24],
  [0.68, 0.26],
  [0.88, 0.52],
  [0.9, 1],
] as const;
const bushPuffs = [
  [0.06, 1],
  [0.09, 0.5],
  [0.28, 0.24],
  [0.52, 0.18],
  [0.75, 0.26],
  [0.91, 0.52],
  [0.94, 1],
] as const;

function inset({ x, y, width, height }: Box): Box {
  return { x: x + width * 0.1, y: y + height * 0.3, width: width * 0.78, height: height * 0.68 };
}

/** Round puffs over a flat foot: one arc from each meeting point to the next. */
function puffs(
  { x, y, width, height }: Box,
  meet: readonly (readonly [number, number])[],
  random: () => number,
): string {
  const points = meet.map(([u, v], i): Point => {
    const shake = i === 0 || i === meet.length - 1 ? 0 : 1;
    return {
      x: round(x + width * (u + (random() - 0.5) * 0.04 * shake)),
      y: round(y + height * (v + (random() - 0.5) * 0.06 * shake)),
    };
  });
  const arcs = points.slice(1).map((point, i) => {
    const from = points[i] ?? point;
    const chord = Math.sqrt((point.x - from.x) ** 2 + (point.y - from.y) ** 2);
    return `A${round(chord * 0.54)} ${round(chord * 0.54)} 0 0 1 ${spot(point)}`;
  });
  return `M${spot(points[0] ?? { x, y })}${arcs.join('')}Z`;
}

/** A bird in flight, heading right: far wing, body with tail and beak, near wing. */
function bird({ x, y, width, height }: Box): string[] {
  const size = Math.min(width, height * 1.9);
  const left = x + (width - size) / 2;
  const put = (d: string) =>
    d.replace(/-?\d+(\.\d+)? -?\d+(\.\d+)?/gu, (pair) => {
      const [px = 0, py = 0] = pair.split(' ').map(Number);
      return `${round(left + (px / 100) * size)} ${round(y + (py / 52) * (size * 0.5))}`;
    });
  return [
    'M44 26C46 14 40 6 26 0C30 10 30 18 36 28Z',
    'M2 34C14 30 24 32 34 30C44 26 56 24 68 27C72 23 80 22 85 26L97 30L84 33C76 42 60 46 44 42C30 44 14 42 2 34Z',
    'M36 30C40 18 52 6 72 2C68 12 66 22 58 32C50 38 40 37 36 30Z',
  ].map(put);
}
