import { expect, test } from 'vitest';
import type { Fruit } from '../tree/tree-schema.ts';
import type { Status } from './status.ts';
import { isUnreported, meetingsSilent } from './unreported.ts';

const meetings = ['2017-01-09', '2017-03-23', '2017-05-10', '2017-08-30', '2017-10-05'].map((date) => ({
  date,
}));

function fruit(mentions: string[], statuses: { on: string; status: Status }[] = []): Fruit {
  return {
    slug: 'po-drom',
    name: 'PO Drom',
    theme: 'halsa',
    grade: 'shared',
    reading: 'stated',
    status: statuses.at(-1)?.status ?? null,
    mentions: mentions.map((on) => ({ on, meeting: on })),
    statuses: statuses.map((status) => ({ ...status, certainty: 'stated', reading: 'stated' })),
    stances: [],
    coordination: [],
  };
}

test('silence is counted in meetings held after the last day that spoke of the fruit', () => {
  expect(meetingsSilent(fruit(['2017-01-09', '2017-03-23']), meetings)).toBe(3);
  expect(meetingsSilent(fruit(['2017-10-05']), meetings)).toBe(0);
});

test('what was written by hand between two meetings breaks the silence', () => {
  expect(meetingsSilent(fruit(['2017-01-09', '2017-08-31']), meetings)).toBe(1);
});

test('of a fruit that no one has spoken of yet, no report is owed', () => {
  expect(meetingsSilent(fruit([]), meetings)).toBe(0);
  expect(isUnreported(fruit(['2017-08-30']), meetings, 1, '2017-05-10')).toBe(false);
});

test('three silent meetings make it unreported, two do not, and the limit is a setting', () => {
  expect(isUnreported(fruit(['2017-03-23']), meetings, 3)).toBe(true);
  expect(isUnreported(fruit(['2017-05-10']), meetings, 3)).toBe(false);
  expect(isUnreported(fruit(['2017-05-10']), meetings, 2)).toBe(true);
});

test('as of a date neither later meetings nor later words count', () => {
  const told = fruit(['2017-01-09', '2017-10-05']);
  expect(isUnreported(told, meetings, 3, '2017-08-30')).toBe(true);
  expect(isUnreported(told, meetings, 3, '2017-05-10')).toBe(false);
  expect(isUnreported(told, meetings, 3)).toBe(false);
});

test.each(['harvested', 'closed'] as const)('a fruit that is %s needs no report', (status) => {
  const done = fruit(
    ['2017-01-09', '2017-03-23'],
    [
      { on: '2017-01-09', status: 'running' },
      { on: '2017-03-23', status },
    ],
  );
  expect(isUnreported(done, meetings, 3)).toBe(false);
});

test('a fruit on ice is still asked about', () => {
  expect(isUnreported(fruit(['2017-01-09'], [{ on: '2017-01-09', status: 'paused' }]), meetings, 3)).toBe(
    true,
  );
});
