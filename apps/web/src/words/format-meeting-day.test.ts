import { expect, test } from 'vitest';
import { formatMeetingDay } from './format-meeting-day.ts';

test('a stated day is said plainly', () => {
  const meeting = {
    date: '2017-10-05',
    certainty: 'stated',
    title: 'Ledningsgrupp för utveckling 5 oktober 2017',
  } as const;
  expect(formatMeetingDay(meeting, 'sv')).toBe('5 oktober 2017');
});

test('only the year is in doubt where the title gives the day', () => {
  const meeting = {
    date: '2017-03-23',
    certainty: 'inferred',
    title: 'Ledningsgrupp för utveckling 23 mars',
  } as const;
  expect(formatMeetingDay(meeting, 'sv')).toBe('23 mars, troligen 2017');
  expect(formatMeetingDay(meeting, 'en')).toBe('23 March, probably 2017');
});

test('minutes without a date say so', () => {
  const meeting = {
    date: '2017-01-09',
    certainty: 'inferred',
    title: 'Gemensam ledningsgrupp utveckling',
  } as const;
  expect(formatMeetingDay(meeting, 'sv')).toBe('Möte utan datum, troligen 9 januari 2017');
});
