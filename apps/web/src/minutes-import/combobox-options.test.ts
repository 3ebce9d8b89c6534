import { expect, test } from 'vitest';
import { optionsFor } from './combobox-options.ts';

const options = [
  { value: 'a', words: 'Gösta Strand' },
  { value: 'b', words: 'Ann-Gret Gös' },
  { value: 'c', words: 'Kim', also: ['Kim Gösling'] },
];

test('what begins with what was written comes first, then what has it anywhere, also in another spelling', () => {
  expect(optionsFor(options, 'gös').shown.map(({ value }) => value)).toEqual(['a', 'b', 'c']);
  expect(optionsFor(options, 'strand').shown.map(({ value }) => value)).toEqual(['a']);
  expect(optionsFor(options, 'åsa').shown).toEqual([]);
});

test('no more are shown than one looks through, and how many more there are is told', () => {
  const many = Array.from({ length: 45 }, (_, index) => ({ value: `${index}`, words: `Namn ${index}` }));
  expect(optionsFor(many, '')).toMatchObject({ more: 15 });
});
