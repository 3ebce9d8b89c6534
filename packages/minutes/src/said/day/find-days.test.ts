import type { PartialDate } from '@utveckling/domain/partial-date';
import { expect, test } from 'vitest';
import { findDays } from './find-days.ts';

const october: PartialDate = { from: '2017-10-05', to: '2017-10-05', certainty: 'stated' };
const january: PartialDate = { from: '2017-01-09', to: '2017-01-09', certainty: 'inferred', reason: 'x' };
const days = (words: string, meeting: PartialDate | undefined = october) =>
  findDays(words, meeting).map(({ date: { from, to } }) => (from === to ? from : `${from}/${to}`));

test('a day whose year is written is that day, also without a meeting', () => {
  for (const words of ['den 3 maj 2018', '2018-05-03', 'torsdagen den 3:e maj 2018'])
    expect(findDays(words, undefined)[0]?.date).toMatchObject({ from: '2018-05-03', certainty: 'stated' });
  expect(findDays('den 3 maj', undefined)).toEqual([]);
});

test('a day without a year comes next after the meeting, with the reason', () => {
  expect(days('Nästa möte blir torsdagen den 2 november')).toEqual(['2017-11-02']);
  expect(findDays('senast den 18 april', october)[0]?.date).toMatchObject({
    from: '2018-04-18',
    certainty: 'inferred',
    reason:
      'Året står inte där. Mötet hölls 5 oktober 2017, och dagen räknas till 2018, nästa gång den kommer.',
  });
  expect(days('svara senast 3/5', october)).toEqual(['2018-05-03']);
});

test('words about what has been look back', () => {
  expect(days('Förslaget som vi kom fram till på mötet den 12 december', january)).toEqual(['2016-12-12']);
  expect(days('Lokalen har varit öppen från 1 mars', { ...january, from: '2018-04-12' })).toEqual([
    '2018-03-01',
  ]);
});

test('the weekday decides the year where only one fits, and is asked about where none does', () => {
  expect(findDays('måndagen den 2 november', october)[0]?.ask).toBe(
    '2 november 2017 är ingen måndag. Stämmer dagen?',
  );
});

test('months, parts of months and spans of months', () => {
  expect(days('i juni', january)).toEqual(['2017-06-01/2017-06-30']);
  expect(days('i slutet av maj', january)).toEqual(['2017-05-21/2017-05-31']);
  expect(days('i maj-juni', january)).toEqual(['2017-05-01/2017-06-30']);
  expect(days('12–13 april', january)).toEqual(['2017-04-12/2017-04-13']);
});

test('weeks are ISO weeks, computed with the reason', () => {
  expect(findDays('kallar till möte i nästa vecka', october)[0]?.date).toEqual({
    from: '2017-10-09',
    to: '2017-10-15',
    certainty: 'computed',
    words: 'i nästa vecka',
    reason: 'Mötet hölls 5 oktober 2017. "i nästa vecka" räknas som vecka 41, 9–15 oktober 2017.',
  });
  expect(days('v. 3', october)).toEqual(['2018-01-15/2018-01-21']);
  expect(days('vecka 45', october)).toEqual(['2017-11-06/2017-11-12']);
});

test('seasons and "före sommaren" are spans from the meeting', () => {
  expect(days('innan sommaren eller i september', january)).toEqual([
    '2017-01-09/2017-06-15',
    '2017-09-01/2017-09-30',
  ]);
  expect(days('till hösten', january)).toEqual(['2017-08-01/2017-11-30']);
});

test('amounts, times, fractions and the modal "mars" of nothing are no days', () => {
  for (const words of [
    '4 procent',
    'klockan 10:00-12:00',
    '400 platser/år',
    '2x45 minuter',
    '1/2 tjänst',
    'i jul',
  ])
    expect(days(words)).toEqual([]);
});
