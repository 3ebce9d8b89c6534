import { expect, test } from 'vitest';
import { contrast } from '../contrast.ts';
import { designColours, lookTokens } from './look-colours.ts';
import { weakColours } from './weak-colours.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
});

test('nothing chosen sets nothing, and the design itself is seen well', () => {
  expect(lookTokens({})).toEqual({});
  expect(weakColours({})).toEqual([]);
});

test('the design’s own colours, chosen, give a look that is seen well too', () => {
  expect(weakColours(designColours)).toEqual([]);
});

test('a chosen colour brings the shades beside it', () => {
  const tokens = lookTokens({ crown: '#ffffff' });
  expect(tokens).toMatchObject({ crown: '#ffffff', 'crown-deep': '#f2f2f2', 'label-halo': '#ffffff' });
  expect(Object.keys(tokens)).not.toContain('paper');
});

test('of several shades of one thing only the weakest is told, with whole facts', () => {
  const weak = weakColours({ crown: '#6f8f6a' });
  expect(new Set(weak.map(({ seen, behind }) => `${seen} ${behind}`)).size).toBe(weak.length);
  for (const { ratio, least } of weak) expect(ratio).toBeLessThan(least);
});

test('a party is named when the paper swallows its colour', () => {
  const weak = weakColours({}, [
    { name: 'Ljusa parten', colour: '#ffe9a0' },
    { name: 'Mörka parten', colour: '#123456' },
  ]);
  expect(weak).toMatchObject([{ seen: 'party', behind: 'paper', party: 'Ljusa parten' }]);
});
