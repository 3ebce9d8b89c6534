import type { Point } from './layout.ts';

/**
 * The room a fruit takes: its mark above, its name and leaves below, each a box around the same middle; beside a
 * small mark there is air. From `top` to `waist` it is half as wide as `halfMark`, from there to `bottom` as `halfText`.
 */
export type FruitShape = {
  x: number;
  top: number;
  waist: number;
  bottom: number;
  halfMark: number;
  halfText: number;
};

type Size = { width: number; height: number; markSize: number };

/** The shape of a fruit whose whole has its middle at a point, with half the `gap` on every side. */
export function fruitShape({ width, height, markSize }: Size, { x, y }: Point, gap = 0): FruitShape {
  const top = y - height / 2 - gap / 2;
  return {
    x,
    top,
    waist: top + markSize + gap / 2,
    bottom: top + height + gap,
    halfMark: (markSize + gap) / 2,
    halfText: (width + gap) / 2,
  };
}

/** Moves a shape in its place: thousands of places are tried for every fruit. */
export function moveShape(shape: FruitShape, dx: number, dy: number): void {
  shape.x += dx;
  shape.top += dy;
  shape.waist += dy;
  shape.bottom += dy;
}

/** The area two fruits share. */
export function sharedArea(a: FruitShape, b: FruitShape): number {
  const dx = Math.abs(a.x - b.x);
  // Names are at least as wide as marks: most pairs are told apart by these alone.
  if (dx >= a.halfText + b.halfText || a.top >= b.bottom || b.top >= a.bottom) return 0;
  return (
    shared(dx, a.halfMark, b.halfMark, Math.min(a.waist, b.waist) - Math.max(a.top, b.top)) +
    shared(dx, a.halfMark, b.halfText, Math.min(a.waist, b.bottom) - Math.max(a.top, b.waist)) +
    shared(dx, a.halfText, b.halfMark, Math.min(a.bottom, b.waist) - Math.max(a.waist, b.top)) +
    shared(dx, a.halfText, b.halfText, Math.min(a.bottom, b.bottom) - Math.max(a.waist, b.waist))
  );
}

/** The area shared by two boxes whose middles are `dx` apart, each as wide as twice its half. */
function shared(dx: number, a: number, b: number, height: number): number {
  const width = Math.min(a + b - dx, 2 * Math.min(a, b));
  return width <= 0 || height <= 0 ? 0 : width * height;
}
