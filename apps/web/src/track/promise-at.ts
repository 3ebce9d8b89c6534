import type { PromiseView } from '@utveckling/domain/meeting/ledger-schema';
import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';

/** A promise as it stood right after a day: what was not held yet cannot have taken it up; none when it was not made yet. */
export function promiseAt(
  promise: PromiseView,
  meetings: readonly MeetingMark[],
  date: string | undefined,
): PromiseView | undefined {
  if (date === undefined) return promise;
  if (promise.on > date) return undefined;
  const isHeld = (id: string | undefined) => meetings.some((one) => one.id === id && one.date <= date);
  const found = promise.found.filter(({ meeting }) => isHeld(meeting));
  if (isHeld(promise.next)) {
    const silent = promise.missing === undefined ? 'not-found' : 'unknown';
    return { ...promise, found, state: found.length > 0 ? 'found' : silent };
  }
  const { next: _, missing: __, ...rest } = promise;
  return { ...rest, found, state: found.length > 0 ? 'found' : 'unknown' };
}
