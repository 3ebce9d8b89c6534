import { describe, expect, it } from 'vitest';
import { writtenDays } from './written-days.ts';

const read = (words: string) =>
  writtenDays(words).map(({ readings, weekday }) => ({
    ...readings[0],
    ...(weekday === undefined ? {} : { weekday }),
  }));

describe('days as minutes write them', () => {
  it.each([
    ['12 april', { month: 4, day: 12 }],
    ['12 april 2018', { year: 2018, month: 4, day: 12 }],
    ['den 23 mars 2017', { year: 2017, month: 3, day: 23 }],
    ['2020-03-24', { year: 2020, month: 3, day: 24 }],
    ['2020-03-24 kl 13–15', { year: 2020, month: 3, day: 24 }],
    ['24-10-21', { year: 2024, month: 10, day: 21 }],
    ['24.3.2017', { year: 2017, month: 3, day: 24 }],
    ['23/3', { month: 3, day: 23 }],
    ['23/3-17', { year: 2017, month: 3, day: 23 }],
    ['3/6 -25', { year: 2025, month: 6, day: 3 }],
    ['Torsdag 2/5 2019', { year: 2019, month: 5, day: 2, weekday: 4 }],
    ['torsdagen den 2 november', { month: 11, day: 2, weekday: 4 }],
    ['ons 28 jan', { month: 1, day: 28, weekday: 3 }],
    ['den 14:e november 2022', { year: 2022, month: 11, day: 14 }],
    ['5:e maj -17', { year: 2017, month: 5, day: 5 }],
    ['20170323', { year: 2017, month: 3, day: 23 }],
    ['170323', { year: 2017, month: 3, day: 23 }],
    ['den sjunde december 2022', { year: 2022, month: 12, day: 7 }],
    ['onsdagen den adertonde oktober 2023', { year: 2023, month: 10, day: 18, weekday: 3 }],
    ['den 2:dra maj 2022', { year: 2022, month: 5, day: 2 }],
    ['onsdagen den tjugotredje mars', { month: 3, day: 23, weekday: 3 }],
    ['24 mars–25 mars 2022', { year: 2022, month: 3, day: 24, lastDay: 25 }],
    ['30 april – 1 maj 2022', { year: 2022, month: 4, day: 30 }],
    ['12–13 april 2018', { year: 2018, month: 4, day: 12, lastDay: 13 }],
  ])('%s', (words, day) => {
    expect(read(words)).toEqual([day]);
  });

  it.each([
    'kl. 10.00',
    '10:00-12:00',
    '2 (3)',
    '31 april',
    '400 platser/år',
    'dnr SN 2020/12',
    '070-174 06 33',
    '§ 12',
  ])('no day: %s', (words) => {
    expect(read(words)).toEqual([]);
  });
});
