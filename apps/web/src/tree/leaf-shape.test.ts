import { expect, it } from 'vitest';
import { halfLeafPath, isLeafShape, leafPath } from './leaf-shape.ts';

const shapes = ['oval', 'pointed', 'round', 'lobed', 'heart', 'needle'] as const;

it('gives every leaf a shape of its own', () => {
  expect(new Set(shapes.map(leafPath)).size).toBe(shapes.length);
});

it('closes the whole and the half, and starts both at the tip', () => {
  for (const shape of shapes) {
    expect(leafPath(shape)).toMatch(/^M0-10C.*Z$/);
    expect(leafPath(shape).startsWith(halfLeafPath(shape).slice(0, -1))).toBe(true);
  }
});

it('comes back to the tip on the left side', () => {
  for (const shape of shapes) expect(leafPath(shape)).toMatch(/ 0 -10Z$/);
});

it('knows a shape it can draw', () => {
  expect(isLeafShape('oval')).toBe(true);
  expect(isLeafShape('square')).toBe(false);
});
