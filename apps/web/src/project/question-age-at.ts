import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { monthsBetween } from './months-between.ts';

/**
 * How old a question is at a date, in whole months, counted to the last meeting there is then: no clock, so every reader
 * sees the same. `meetings` have been held since it was asked.
 */
export function questionAgeAt(
  asked: string,
  meetings: readonly Pick<MeetingMark, 'date'>[],
  date: string | undefined,
): { months: number; meetings: number } {
  const held = meetings.filter((meeting) => date === undefined || meeting.date <= date);
  const since = held.filter((meeting) => meeting.date > asked);
  return { months: monthsBetween(asked, since.at(-1)?.date ?? asked), meetings: since.length };
}
