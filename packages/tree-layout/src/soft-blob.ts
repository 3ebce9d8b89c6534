import type { Point } from './layout.ts';
import { round } from './round.ts';
import { seededRandom } from './seeded-random.ts';
import { smoothPath } from './smooth-path.ts';

/** A soft uneven patch around a point, the same one for the same key. */
export function softBlob(key: string, middle: Point, rx: number, ry: number): string {
  const random = seededRandom(key);
  const turn = random() * Math.PI;
  const points = Array.from({ length: 9 }, (_, i) => {
    const angle = turn + (i / 9) * Math.PI * 2;
    const out = 0.88 + random() * 0.24;
    return {
      x: round(middle.x + rx * out * Math.cos(angle)),
      y: round(middle.y + ry * out * Math.sin(angle)),
    };
  });
  return smoothPath(points, true);
}
