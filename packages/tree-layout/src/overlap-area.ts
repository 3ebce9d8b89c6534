import type { Box } from './layout.ts';

/** The shared area of two boxes, each widened by half the `gap` on every side; 0 when they are apart. */
export function overlapArea(a: Box, b: Box, gap = 0): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap;
  if (width <= 0) return 0;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap;
  return height <= 0 ? 0 : width * height;
}
