import { expect, test } from 'vitest';
import { formatClock } from './format-clock.ts';

test('the clock is that of the group, in summer and in winter', () => {
  expect(formatClock('2026-11-24T09:32:00.000Z', 'sv')).toBe('kl. 10.32');
  expect(formatClock('2026-07-01T22:05:00.000Z', 'sv')).toBe('kl. 00.05');
  expect(formatClock('2026-07-01T22:05:00.000Z', 'en')).toBe('at 00:05');
});

test('what is no moment is told as nothing', () => {
  expect(formatClock('', 'sv')).toBe('');
});
