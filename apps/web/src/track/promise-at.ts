import type { PromiseView } from '@utveckling/domain/meeting/ledger-schema';
import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { fateAt } from '../project/fate-at.ts';

/** A promise as it stood right after a day; none when it was not made yet. */
export function promiseAt(
  promise: PromiseView,
  meetings: readonly MeetingMark[],
  date: string | undefined,
): PromiseView | undefined {
  const { state: _, next: __, missing: ___, ...told } = promise;
  const then = fateAt(promise, meetings, date);
  return then === undefined ? undefined : { ...told, ...then };
}
