import type { Fate } from '@utveckling/domain/meeting/fate-schema';
import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';

/** A promise: the day it was made, what became of it, and where it was taken up again. */
type Promised<P> = Fate & { on: string; found: readonly P[] };

/**
 * What had become of a promise right after a day; undefined when it was not made yet. What was not held yet cannot have
 * taken it up, and minutes are missing once the day they should be of has passed.
 */
export function fateAt<P extends { meeting: string }>(
  { on, state, next, missing, found }: Promised<P>,
  meetings: readonly MeetingMark[],
  date: string | undefined,
): (Fate & { found: P[] }) | undefined {
  if (date !== undefined && on > date) return undefined;
  const isHeld = (id: string) =>
    date === undefined || meetings.some((one) => one.id === id && one.date <= date);
  const isThere = next !== undefined && isHeld(next);
  const isMissing = missing !== undefined && (date === undefined || isThere || missing < date);
  const places = found.filter(({ meeting }) => isHeld(meeting));
  const silent = isMissing ? 'unknown' : isThere ? 'not-found' : 'open';
  return {
    state: date === undefined ? state : places.length > 0 ? 'found' : silent,
    ...(isThere ? { next } : {}),
    ...(isMissing ? { missing } : {}),
    found: places,
  };
}
