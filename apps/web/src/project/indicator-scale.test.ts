import { expect, test } from 'vitest';
import { indicatorScale } from './indicator-scale.ts';

test('the scale ends at a round number that leaves room for every value', () => {
  expect(indicatorScale([200, 60, 180]).max).toBe(250);
  expect(indicatorScale([400, 200]).max).toBe(500);
  expect(indicatorScale([4]).max).toBe(5);
  expect(indicatorScale([1]).max).toBe(2);
  expect(indicatorScale([9.8]).max).toBe(12);
});

test('values stand where their share of the width is', () => {
  const scale = indicatorScale([200, 60, 180]);
  expect(scale.at(200)).toBe('80%');
  expect(scale.at(60)).toBe('24%');
  expect(scale.width(60, 180)).toBe('48%');
});

test('a scale over nothing still has a length', () => {
  expect(indicatorScale([]).max).toBe(1);
});
