import type { Box, Point } from './layout.ts';

/** The room a fruit takes: its mark above, its name and leaves below, each a box; beside a small mark there is air. */
export type FruitShape = { mark: Box; text: Box };

type Size = { width: number; height: number; markSize: number };

/** The shape of a fruit whose whole has its middle at a point, with half the `gap` on every side. */
export function fruitShape({ width, height, markSize }: Size, middle: Point, gap = 0): FruitShape {
  const top = middle.y - height / 2 - gap / 2;
  return {
    mark: { x: middle.x - (markSize + gap) / 2, y: top, width: markSize + gap, height: markSize + gap / 2 },
    text: {
      x: middle.x - (width + gap) / 2,
      y: top + markSize + gap / 2,
      width: width + gap,
      height: height - markSize + gap / 2,
    },
  };
}

/** The area two fruits share. */
export function sharedArea(a: FruitShape, b: FruitShape): number {
  // Names are at least as wide as marks: most pairs are told apart by these alone.
  if (a.text.x >= b.text.x + b.text.width || b.text.x >= a.text.x + a.text.width) return 0;
  if (a.mark.y >= b.text.y + b.text.height || b.mark.y >= a.text.y + a.text.height) return 0;
  return shared(a.mark, b.mark) + shared(a.mark, b.text) + shared(a.text, b.mark) + shared(a.text, b.text);
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  if (width <= 0) return 0;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return height <= 0 ? 0 : width * height;
}
