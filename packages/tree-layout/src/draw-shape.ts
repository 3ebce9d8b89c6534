import type { Box, LaidShape, Point } from './layout.ts';
import { round } from './round.ts';
import { seededRandom } from './seeded-random.ts';
import { smoothPath } from './smooth-path.ts';

/** Closed paths for a cloud, bush or bird filling its box, from back to front. */
export function drawShape(shape: { id: string; kind: LaidShape['kind'] }, box: Box, label: Box): string[] {
  if (shape.kind === 'bird') return bird({ ...box, height: box.height - label.height });
  const random = seededRandom(`${shape.kind} ${shape.id}`);
  if (shape.kind === 'cloud') return [puffs(box, 0.5, random)];
  return [puffs(box, 0.62, random), puffs(inset(box), 0.5, random)];
}

function inset({ x, y, width, height }: Box): Box {
  return { x: x + width * 0.12, y: y + height * 0.3, width: width * 0.72, height: height * 0.7 };
}

/** Rounded puffs over a flat foot: arcs that meet in soft notches. */
function puffs({ x, y, width, height }: Box, lift: number, random: () => number): string {
  const tops = [0.52, 0.86, 1, 0.78, 0.5].map((top) => top * (0.94 + random() * 0.12));
  const shares = [0.2, 0.22, 0.24, 0.2, 0.14].map((share) => share * (0.92 + random() * 0.16));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const floor = y + height;
  const points: Point[] = [];
  let at = x;
  for (const [i, share] of shares.entries()) {
    const wide = (width * share) / total;
    const top = floor - height * Math.min(1, tops[i] ?? 1);
    const low = top + height * 0.16 * lift;
    points.push(
      { x: at + wide * 0.08, y: low + height * 0.1 },
      { x: at + wide * 0.3, y: top + height * 0.02 },
    );
    points.push(
      { x: at + wide * 0.7, y: top + height * 0.02 },
      { x: at + wide * 0.94, y: low + height * 0.08 },
    );
    at += wide;
  }
  const foot = [
    { x: x + width * 0.97, y: floor - height * 0.2 },
    { x: x + width * 0.88, y: floor },
    { x: x + width * 0.5, y: floor },
    { x: x + width * 0.12, y: floor },
    { x: x + width * 0.02, y: floor - height * 0.2 },
  ];
  return smoothPath([...points, ...foot], true);
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
