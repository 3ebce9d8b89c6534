import { type Ellipse, onEllipse } from './ellipse.ts';
import type { Box, Point } from './layout.ts';

/**
 * A part of the crown: between two angles (radians from straight up) and two shares of the way out, without the
 * room `kept` in it for something else.
 */
export type Sector = { crown: Ellipse; from: number; to: number; inner: number; outer: number; kept?: Box };

/** Says of points and boxes whether they lie wholly inside the sector. */
export function sectorTest({ crown, from, to, inner, outer, kept }: Sector) {
  const left = onEllipse(crown, from);
  const right = onEllipse(crown, to);
  const leftX = left.x - crown.x;
  const leftY = left.y - crown.y;
  const rightX = right.x - crown.x;
  const rightY = right.y - crown.y;
  const wide = to - from > Math.PI;
  const farthest = outer * outer;
  const nearest = inner * inner;
  const isInside = (x: number, y: number): boolean => {
    const dx = x - crown.x;
    const dy = y - crown.y;
    const afterLeft = leftX * dy - leftY * dx >= 0;
    const beforeRight = dx * rightY - dy * rightX >= 0;
    if (wide ? !afterLeft && !beforeRight : !afterLeft || !beforeRight) return false;
    const out = (dx * dx) / (crown.rx * crown.rx) + (dy * dy) / (crown.ry * crown.ry);
    return out <= farthest && out >= nearest;
  };
  const holdsAt = (x: number, y: number): boolean =>
    !(kept !== undefined && isIn(kept, x, y)) && isInside(x, y);
  /** Corners and points between them: sectors are nearly convex, their inner arc is not. */
  const holdsBox = (x: number, y: number, width: number, height: number): boolean => {
    const middle = x + width / 2;
    const level = y + height / 2;
    return (
      isInside(x, y) &&
      isInside(x + width, y) &&
      isInside(x, y + height) &&
      isInside(x + width, y + height) &&
      isInside(middle, y) &&
      isInside(middle, y + height) &&
      isInside(x, level) &&
      isInside(x + width, level) &&
      !(kept !== undefined && touches(kept, x, y, width, height))
    );
  };
  return { holds: ({ x, y }: Point) => holdsAt(x, y), holdsAt, holdsBox };
}

function touches(box: Box, x: number, y: number, width: number, height: number): boolean {
  return x < box.x + box.width && x + width > box.x && y < box.y + box.height && y + height > box.y;
}

function isIn(box: Box, x: number, y: number): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** The box around a sector. */
export function sectorBounds({ crown, from, to, inner, outer }: Sector): Box {
  const steps = 16;
  const rim = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  const points = rim.flatMap((angle) => [onEllipse(crown, angle, inner), onEllipse(crown, angle, outer)]);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
