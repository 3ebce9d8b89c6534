import { expect, test } from 'vitest';
import { wordsWithin } from './words-within.ts';

test('words are found where they stand, over a line break, and nowhere outside of the place', () => {
  const text = 'Ann Å, AMF (chef)\nGösta\nStrand, SOF';
  const place = { from: 18, to: text.length };
  expect(wordsWithin(text, place, 'gösta  strand')).toEqual({ from: 18, to: 30 });
  expect(wordsWithin(text, place, 'Ann Å')).toBeUndefined();
  expect(wordsWithin(text, { from: 0, to: 17 }, '(chef)')).toEqual({ from: 11, to: 17 });
});
