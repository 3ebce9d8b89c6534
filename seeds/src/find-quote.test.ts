import { expect, test } from 'vitest';
import { findAll, findQuote } from './find-quote.ts';

const hay = (text: string, within = { from: 0, to: text.length }) => ({
  text,
  within,
  calledAs: 'a file, a section',
});
const cut = (text: string, quote: string) => {
  const { from, to } = findQuote(hay(text), quote);
  return text.slice(from, to);
};

test('white space is folded: a quote runs over line breaks and double spaces', () => {
  expect(cut('Arbetet \nsker i  liten skala.', 'Arbetet sker i liten skala.')).toBe(
    'Arbetet \nsker i  liten skala.',
  );
});

test('the three styles of quote marks count as one, and the source keeps its own', () => {
  expect(cut('att ”hemlösa” föreningar', 'att "hemlösa" föreningar')).toBe('att ”hemlösa” föreningar');
  expect(cut('att “hemlösa” föreningar', 'att "hemlösa" föreningar')).toBe('att “hemlösa” föreningar');
});

test('a quote begins and ends at whole words: Ann is not found in Anne', () => {
  expect(findAll(hay('Anne och Ann, Annelie'), 'Ann')).toEqual([{ from: 9, to: 12 }]);
});

test('it looks only within the section', () => {
  const text = 'Möte. Möte.';
  expect(findQuote(hay(text, { from: 5, to: text.length }), 'Möte.')).toEqual({ from: 6, to: 11 });
});

test('a quote that stands nowhere, or twice, is refused with the place and the words', () => {
  expect(() => findQuote(hay('Kan vi?'), 'Ska vi?')).toThrow('a file, a section: not found: "Ska vi?"');
  expect(() => findQuote(hay('Kan vi? Kan vi?'), 'Kan vi?')).toThrow(
    'a file, a section: found 2 times: "Kan vi?"',
  );
});
