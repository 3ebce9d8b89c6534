import { expect, it } from 'vitest';
import { measureText } from './measure-text.ts';
import { wrapName } from './wrap-name.ts';

it('wraps at about 18 characters between words where it can', () => {
  expect(wrapName('Stöd till föräldrar med barn i familjehem', 'fruitName', 9.3)).toEqual([
    'Stöd till föräldrar',
    'med barn i',
    'familjehem',
  ]);
});

it('breaks a long Swedish compound where it may be broken, with a hyphen', () => {
  const lines = wrapName('Arbetsmarknadsintroduktion', 'fruitName', 9.3);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/-$/u);
  expect(lines.join('').replaceAll('-', '')).toBe('Arbetsmarknadsintroduktion');
});

it('keeps every line within the limit, also words no hyphenation knows', () => {
  for (const name of [
    'x'.repeat(60),
    'https://helsingborg.se/utveckling/arbetsmarknad',
    'AMF-SOF-samverkan/utveckling',
  ]) {
    for (const line of wrapName(name, 'fruitName', 9.3))
      expect(measureText(line, 'fruitName')).toBeLessThanOrEqual(9.3);
  }
});
