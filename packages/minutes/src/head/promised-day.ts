import type { PartialDate } from '@utveckling/domain/partial-date';
import { Temporal } from 'temporal-polyfill';
import { spoken } from '../said/day/calendar.ts';
import type { YearClues } from './year-clues.ts';

/**
 * The day of minutes that tell none at all: the one day that the group's minutes have promised a meeting for and that no
 * minutes are from.
 */
export function promisedDay(group: string | undefined, { meetings }: YearClues): PartialDate | undefined {
  if (group === undefined) return undefined;
  const open = meetings.flatMap(({ date, nextMeeting: next }) =>
    next === undefined || next.from !== next.to || meetings.some(({ date: held }) => held.from >= next.from)
      ? []
      : [{ said: date.from, next: next.from }],
  );
  const [only] = open;
  if (only === undefined || open.length > 1) return undefined;
  const [said, next] = [only.said, only.next].map((day) => spoken(Temporal.PlainDate.from(day)));
  const reason = `Protokollet har inget datum. Mötet ${said} säger att nästa möte är ${next}, och inget senare protokoll finns. Det är därför ett förslag.`;
  return { from: only.next, to: only.next, certainty: 'inferred', reason };
}
