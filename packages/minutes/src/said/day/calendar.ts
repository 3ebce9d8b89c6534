import { Temporal } from 'temporal-polyfill';
import { fullMonths } from './months.ts';

/** A day of the calendar; `undefined` for one that does not exist, like 31 April. */
export function dayOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1000 || year > 9999) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day > first.daysInMonth ? undefined : first.with({ day });
}

/** The first and the last day of a month. */
export function monthSpan(year: number, month: number): [Temporal.PlainDate, Temporal.PlainDate] {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return [first, first.with({ day: first.daysInMonth })];
}

/** Monday and Sunday of an ISO week; 4 January is always in week 1. */
export function weekSpan(year: number, week: number): [Temporal.PlainDate, Temporal.PlainDate] {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return [monday, monday.add({ days: 6 })];
}

/** "5 oktober 2017" */
export function spoken(date: Temporal.PlainDate): string {
  return `${date.day} ${fullMonths[date.month - 1]} ${date.year}`;
}
