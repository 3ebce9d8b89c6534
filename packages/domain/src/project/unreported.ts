import { fruitAt } from '../tree/fruit-at.ts';
import type { Fruit, MeetingMark } from '../tree/tree-schema.ts';

/**
 * How many meetings have been held since anything was last said of the fruit, in minutes or by hand. 0 as long as
 * nothing at all has been said: before that there is nothing to report. As of `date` (an ISO day), today by default.
 */
export function meetingsSilent(
  { mentions }: Pick<Fruit, 'mentions'>,
  meetings: readonly Pick<MeetingMark, 'date'>[],
  date?: string,
): number {
  const isPast = (day: string) => date === undefined || day <= date;
  const last = mentions.findLast(({ on }) => isPast(on))?.on;
  if (last === undefined) return 0;
  return meetings.filter((meeting) => meeting.date > last && isPast(meeting.date)).length;
}

/**
 * Whether a fruit has not been reported for long: `limit` meetings or more have passed in silence. One that is
 * harvested or closed needs no report.
 */
export function isUnreported(
  fruit: Fruit,
  meetings: readonly Pick<MeetingMark, 'date'>[],
  limit: number,
  date?: string,
): boolean {
  const { status } = fruitAt(fruit, date);
  if (status === 'harvested' || status === 'closed') return false;
  return meetingsSilent(fruit, meetings, date) >= limit;
}
