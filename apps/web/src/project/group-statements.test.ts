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

const written = (id: string, change: string, quote: string, more: Partial<EntryView> = {}): EntryView => ({
  ...entry(id, '2026-11-24', quote),
  source: { meeting: '', section: '', sectionId: `written:${change}`, quote },
  written: { change, at: '2026-11-24T09:32:00.000Z', role: 'lead' },
  ...more,
});

test('what was written in one change stands together, sentence by sentence', () => {
  const [day] = groupStatements([
    written('a/1', 'a', 'Vi har en lokal.'),
    written('a/2', 'a', 'Vi har en lokal.'),
    written('a/3', 'a', 'Bjud in till visning.'),
    written('b/1', 'b', 'Vi har en lokal.'),
  ]);
  expect(day?.kind).toBe('update');
  expect(
    day?.statements.map(({ sentences }) => sentences.map(({ entries }) => entries.map(({ id }) => id))),
  ).toEqual([[['a/1', 'a/2'], ['a/3']], [['b/1']]]);
});

test('a correction stands at the day of what it corrects, apart from what the meeting said', () => {
  const days = groupStatements([
    entry('old', '2017-10-05', 'På is.'),
    written('new', 'c', 'Undersöks.', { on: '2017-10-05', corrects: 'old' }),
  ]);
  expect(days.map(({ on, kind }) => [on, kind])).toEqual([
    ['2017-10-05', 'meeting'],
    ['2017-10-05', 'correction'],
  ]);
});
