import { expect, test } from 'vitest';
import { formatSpan } from './format-span.ts';

test('a day is a day', () => {
  expect(formatSpan('2017-10-05', '2017-10-05', 'sv')).toBe('5 oktober 2017');
});

test('the week after 5 October 2017 is week 41', () => {
  expect(formatSpan('2017-10-09', '2017-10-15', 'sv')).toBe('vecka 41 (9–15 oktober 2017)');
  expect(formatSpan('2017-10-09', '2017-10-15', 'en')).toBe('week 41 (9–15 October 2017)');
});

test('whole months and years are said in one word', () => {
  expect(formatSpan('2018-08-01', '2018-08-31', 'sv')).toBe('augusti 2018');
  expect(formatSpan('2017-01-01', '2017-12-31', 'sv')).toBe('2017');
});

test('other spans name both days', () => {
  expect(formatSpan('2017-04-01', '2017-09-30', 'sv')).toBe('1 april 2017 – 30 september 2017');
});
