import { expect, test } from 'vitest';
import { meetingDay } from './meeting-day.ts';

test('a meeting is called by its day, also the second one of a day', () => {
  expect(meetingDay('2017-10-05', 'sv')).toBe('5 oktober 2017');
  expect(meetingDay('2017-10-05-2', 'sv')).toBe('5 oktober 2017');
});

test('one whose day nobody knows keeps its id', () => {
  expect(meetingDay('mote-utan-dag', 'sv')).toBe('mote-utan-dag');
});
