import { Temporal } from 'temporal-polyfill';

/** The first to the fourth Sunday of advent: the fourth is the last Sunday before Christmas Day. */
export function adventOf(year: number, number: number): Temporal.PlainDate {
  const christmas = Temporal.PlainDate.from({ year, month: 12, day: 25 });
  return christmas.subtract({ days: christmas.dayOfWeek + 7 * (4 - number) });
}
