import { expect, test } from 'vitest';
import { isSpent } from './when-spent.ts';

test('patience is spent by work, not by waiting for a busy machine', () => {
  expect(isSpent(8000, { passed: 7900, worked: 7900 })).toBe(false);
  expect(isSpent(8000, { passed: 8000, worked: 8000 })).toBe(true);
  expect(isSpent(8000, { passed: 20_000, worked: 3000 })).toBe(false);
});

test('work of other threads does not count before the time has passed, and waiting has an end', () => {
  expect(isSpent(8000, { passed: 5000, worked: 9000 })).toBe(false);
  expect(isSpent(8000, { passed: 24_000, worked: 0 })).toBe(true);
});
