import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { expect, test } from 'vitest';
import { groupStatements } from './group-statements.ts';

const entry = (id: string, on: string, quote: string): EntryView => ({
  id,
  on,
  certainty: 'stated',
  kind: 'note',
  text: quote,
  claim: { kind: 'note' },
  projects: ['fritidsbanken'],
  source: { meeting: on, section: 'Fritidsbanken', sectionId: `${on}/fritidsbanken`, quote },
});

test('a sentence that tells several things stands once, with all it tells', () => {
  const [day] = groupStatements([
    entry('need', '2017-01-09', 'Även Fritidsbanken behöver en lokal.'),
    entry('status', '2017-01-09', 'Även Fritidsbanken behöver en lokal.'),
  ]);
  expect(day?.statements.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['need', 'status']]);
});

test('days and sentences keep the order they were given in', () => {
  const days = groupStatements([
    entry('a', '2017-10-05', 'Först.'),
    entry('b', '2017-10-05', 'Sedan.'),
    entry('c', '2017-03-23', 'Tidigare.'),
  ]);
  expect(days.map(({ on, statements }) => [on, ...statements.map(({ first }) => first.id)])).toEqual([
    ['2017-10-05', 'a', 'b'],
    ['2017-03-23', 'c'],
  ]);
});
