import type { Status } from './status.ts';

/** Days on which something was said, in minutes or by hand, first to last. */
type Mentions = readonly { on: string }[];
type Meetings = readonly { date: string }[];

/**
 * How many meetings have been held since anything was last said of a project. 0 as long as nothing at all has been
 * said: before that there is nothing to report. As of `date` (an ISO day), today by default.
 */
export function meetingsSilent(mentions: Mentions, meetings: Meetings, date?: string): number {
  const isPast = (day: string) => date === undefined || day <= date;
  const last = mentions.findLast(({ on }) => isPast(on))?.on;
  if (last === undefined) return 0;
  return meetings.filter((meeting) => meeting.date > last && isPast(meeting.date)).length;
}

/**
 * Whether a project has not been reported for long: `limit` meetings or more have passed in silence. One that is
 * harvested or closed (`status` as of the same date) needs no report.
 */
export function isUnreported(
  { mentions, status }: { mentions: Mentions; status: Status | null },
  meetings: Meetings,
  limit: number,
  date?: string,
): boolean {
  if (status === 'harvested' || status === 'closed') return false;
  return meetingsSilent(mentions, meetings, date) >= limit;
}
