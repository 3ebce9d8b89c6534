import { type Ellipse, onEllipse } from './ellipse.ts';
import type { Box, Point } from './layout.ts';
import { overlapArea } from './overlap-area.ts';

/**
 * A part of the crown: between two angles (radians from straight up) and two shares of the way out, without the
 * room `kept` in it for something else.
 */
export type Sector = { crown: Ellipse; from: number; to: number; inner: number; outer: number; kept?: Box };

/** Says of points and boxes whether they lie wholly inside the sector. */
export function sectorTest({ crown, from, to, inner, outer, kept }: Sector) {
  const left = onEllipse(crown, from);
  const right = onEllipse(crown, to);
  const wide = to - from > Math.PI;
  const holds = ({ x, y }: Point): boolean => {
    const dx = x - crown.x;
    const dy = y - crown.y;
    const afterLeft = (left.x - crown.x) * dy - (left.y - crown.y) * dx >= 0;
    const beforeRight = dx * (right.y - crown.y) - dy * (right.x - crown.x) >= 0;
    if (wide ? !afterLeft && !beforeRight : !afterLeft || !beforeRight) return false;
    const out = (dx * dx) / (crown.rx * crown.rx) + (dy * dy) / (crown.ry * crown.ry);
    return out <= outer * outer && out >= inner * inner;
  };
  const isKept = (box: Box): boolean => kept !== undefined && overlapArea(box, kept) > 0;
  return {
    holds: (point: Point) => !isKept({ ...point, width: 0.01, height: 0.01 }) && holds(point),
    holdsBox: (box: Box) => !isKept(box) && alongEdges(box).every(holds),
  };
}

/** A box's corners and points between them: sectors are nearly convex, their inner arc is not. */
function alongEdges({ x, y, width, height }: Box): Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
    { x: x + width / 2, y },
    { x: x + width / 2, y: y + height },
    { x, y: y + height / 2 },
    { x: x + width, y: y + height / 2 },
  ];
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
