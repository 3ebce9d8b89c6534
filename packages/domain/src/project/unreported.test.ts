import { expect, test } from 'vitest';
import type { Status } from './status.ts';
import { isUnreported, meetingsSilent } from './unreported.ts';

const meetings = ['2017-01-09', '2017-03-23', '2017-05-10', '2017-08-30', '2017-10-05'].map((date) => ({
  date,
}));

function said(...days: string[]) {
  return days.map((on) => ({ on }));
}

function project(days: string[], status: Status | null = 'running') {
  return { mentions: said(...days), status };
}

test('silence is counted in meetings held after the last day that spoke of the project', () => {
  expect(meetingsSilent(said('2017-01-09', '2017-03-23'), meetings)).toBe(3);
  expect(meetingsSilent(said('2017-10-05'), meetings)).toBe(0);
});

test('what was written by hand between two meetings breaks the silence', () => {
  expect(meetingsSilent(said('2017-01-09', '2017-08-31'), meetings)).toBe(1);
});

test('of a project that no one has spoken of yet, no report is owed', () => {
  expect(meetingsSilent([], meetings)).toBe(0);
  expect(isUnreported(project(['2017-08-30']), meetings, 1, '2017-05-10')).toBe(false);
});

test('three silent meetings make it unreported, two do not, and the limit is a setting', () => {
  expect(isUnreported(project(['2017-03-23']), meetings, 3)).toBe(true);
  expect(isUnreported(project(['2017-05-10']), meetings, 3)).toBe(false);
  expect(isUnreported(project(['2017-05-10']), meetings, 2)).toBe(true);
});

test('as of a date neither later meetings nor later words count', () => {
  const told = project(['2017-01-09', '2017-10-05']);
  expect(isUnreported(told, meetings, 3, '2017-08-30')).toBe(true);
  expect(isUnreported(told, meetings, 3, '2017-05-10')).toBe(false);
  expect(isUnreported(told, meetings, 3)).toBe(false);
});

test.each(['harvested', 'closed'] as const)('a project that is %s needs no report', (status) => {
  expect(isUnreported(project(['2017-01-09'], status), meetings, 3)).toBe(false);
});

test.each(['paused', 'idea', null] as const)('one whose status is %s is still asked about', (status) => {
  expect(isUnreported(project(['2017-01-09'], status), meetings, 3)).toBe(true);
});
