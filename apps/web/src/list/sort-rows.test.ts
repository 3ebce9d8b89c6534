import type { Status } from '@utveckling/domain/project/status';
import { expect, test } from 'vitest';
import { filterRows } from './filter-rows.ts';
import type { FruitRow } from './fruit-rows.ts';
import { readOrder, sortRows } from './sort-rows.ts';

const row = (name: string, status: Status | null, order = 1): FruitRow => ({
  slug: name.toLowerCase(),
  name,
  theme: { id: `gren-${order}`, name: `Gren ${order}`, order },
  state: { drawn: true, status, since: undefined, stances: new Map(), coordinatorWanted: false },
  lastSpokenOf: undefined,
  trees: [],
  related: [],
});
const names = (rows: readonly FruitRow[]) => rows.map(({ name }) => name);

test('an order that is not understood is the order of the branches', () => {
  expect(readOrder(undefined)).toEqual({ by: 'gren', descending: false });
  expect(readOrder('-hittepå')).toEqual({ by: 'gren', descending: false });
  expect(readOrder('-namn')).toEqual({ by: 'namn', descending: true });
});

test('names stand in Swedish order', () => {
  const rows = [row('Ängen', null), row('Zebra', null), row('Ål', null), row('Apel', null)];
  expect(names(sortRows(rows, { by: 'namn', descending: false }))).toEqual(['Apel', 'Zebra', 'Ål', 'Ängen']);
});

test('a status that is not stated stands last whichever way the list is turned', () => {
  const rows = [row('Tyst', null), row('Pausad', 'paused'), row('Ny', 'idea')];
  expect(names(sortRows(rows, { by: 'lage', descending: false }))).toEqual(['Ny', 'Pausad', 'Tyst']);
  expect(names(sortRows(rows, { by: 'lage', descending: true }))).toEqual(['Pausad', 'Ny', 'Tyst']);
});

test('every filter that is set must be passed', () => {
  const rows = [row('A', 'idea', 1), row('B', 'idea', 2), row('C', 'paused', 2)];
  expect(names(filterRows(rows, { lage: 'idea', gren: 'gren-2' }))).toEqual(['B']);
  expect(names(filterRows(rows, {}))).toEqual(['A', 'B', 'C']);
});
