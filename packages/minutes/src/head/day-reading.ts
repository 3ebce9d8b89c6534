import { dayOf, spoken } from '../said/day/calendar.ts';
import type { WrittenDay } from './written-days.ts';

/** One way to read a written day. */
export type Reading = WrittenDay['readings'][number];

/** Whether both may be the same day; a year that is not there fits any. */
export function isSame(one: Reading, other: Reading): boolean {
  const isYear = one.year === undefined || other.year === undefined || one.year === other.year;
  return isYear && one.month === other.month && one.day === other.day;
}

/** As "2017-03-23", or "03-23". */
export function isoOf({ year, month, day }: Reading): string {
  return `${year === undefined ? '' : `${year}-`}${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** As a reader says it: "23 mars 2017". */
export function said(reading: Reading): string {
  const date = dayOf(reading.year ?? 2000, reading.month, reading.day);
  return date === undefined
    ? isoOf(reading)
    : reading.year === undefined
      ? spoken(date).replace(/ \d+$/, '')
      : spoken(date);
}

/** The reading of an ISO day. */
export function readingOf(iso: string): Reading {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}
