import { expect, test } from 'vitest';
import { fold } from '../state.ts';
import { archiveOf, logged, statement } from '../testing.ts';
import { measures } from './measures.ts';
import { projectView } from './project-view.ts';

const counted = (label: string, measure: string, index: number) =>
  statement({
    day: '2017-03-23',
    project: 'klarsprak',
    claim: {
      kind: 'indicator',
      ...{ measure, label, unit: '', role: 'result', min: 1, max: 1, exactness: 'exact' },
    },
    index,
  });

function measuresOf(...events: ReturnType<typeof counted>[]) {
  const view = projectView(archiveOf(fold(logged(events))), 'klarsprak');
  if (view === undefined) throw new Error('the project is in the log');
  return measures(view);
}

test('a label that the project has counted under means the same measure, however it is written', () => {
  const measureOf = measuresOf(counted('Antal besökare', 'besokare', 1));
  expect(measureOf('antal besökare ')).toBe('besokare');
});

test('a new label gets a measure of its own, whose id says nothing of the label, and keeps it', () => {
  const measureOf = measuresOf(counted('Besökare', 'matt-2', 1));
  expect(measureOf('Böcker hos Prov Provsson')).toBe('matt-3');
  expect(measureOf('Stolar')).toBe('matt-4');
  expect(measureOf('Böcker hos Prov Provsson')).toBe('matt-3');
});
