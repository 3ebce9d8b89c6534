import { expect, it } from 'vitest';
import type { Limb } from './grow-limbs.ts';
import { limbPaths } from './limb-paths.ts';
import { limbWidth } from './limb-width.ts';

const line = (fromX: number, toX: number) =>
  Array.from({ length: 25 }, (_, i) => ({ x: fromX + ((toX - fromX) * i) / 24, y: 600 - i * 10 }));

const twig = (fruit: number, leaves: number): Limb => ({ line: line(0, 60), fruit, leaves, children: [] });

const branch: Limb = {
  line: line(0, 0),
  fruit: 0,
  leaves: 0,
  children: [twig(1, 6), twig(2, 6), twig(3, 20)],
};

it('makes wood as thick as what it carries: n^0.8', () => {
  expect(limbWidth(16, 5) / limbWidth(8, 5)).toBeCloseTo(2 ** 0.8, 2);
  const [limb] = limbPaths(branch, [], 5);
  expect(limb?.widths[1]).toBe(limbWidth(4, 5));
  expect(limb?.widths[13]).toBe(limbWidth(2, 5));
});

it('never widens outwards, and thins to its stem', () => {
  for (const { widths } of limbPaths(branch, [], 5)) {
    for (const [i, width] of widths.entries())
      expect(width).toBeLessThanOrEqual((widths[i - 1] ?? width) * 1.04);
    expect(widths.at(-1)).toBeLessThan(limbWidth(1, 5));
  }
});

it('draws each limb as one closed path', () => {
  for (const { path } of limbPaths(branch, [], 5)) expect(path).toMatch(/^M[^MZ]*Z$/u);
});
