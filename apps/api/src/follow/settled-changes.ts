import type { LoggedEvent } from '@utveckling/domain/event';
import type { State } from '@utveckling/domain/state';

/** What somebody did in one go: by hand, or a whole document that was read in. */
export type Change = {
  /** Names it for ever. */
  key: string;
  at: string;
  by: string;
  acting: LoggedEvent['acting'];
  events: LoggedEvent[];
};

/**
 * The changes after a position that can no longer be undone, and the position up to which that holds. What was
 * undone is not among them, nor what an old document gives now that it was read again: it was told when it came. `until` is the instant before which everything is settled.
 */
export function settledChanges(
  state: State,
  after: number,
  until: string,
): { changes: Change[]; position: number } {
  const changes = new Map<string, Change>();
  let position = after;
  for (const event of eventsAfter(state.events, after)) {
    if (event.recordedAt > until) break;
    position = event.position;
    if (event.type === 'change.undone' || state.undone.has(event.id)) continue;
    if (isOfOld(state, event, after)) continue;
    const key = keyOf(event);
    const known = changes.get(key);
    if (known !== undefined) known.events.push(event);
    else changes.set(key, { key, at: event.recordedAt, by: event.by, acting: event.acting, events: [event] });
  }
  return { changes: [...changes.values()], position };
}

function isOfOld({ changes }: State, { change }: LoggedEvent, after: number): boolean {
  const first = change === undefined ? undefined : changes.get(change)?.[0];
  return first !== undefined && first.position <= after;
}

/** What was read in from a document has no change of its own, but one person and one instant. */
function keyOf({ change, by, recordedAt }: LoggedEvent): string {
  return change ?? `${by}@${recordedAt}`;
}

/** The log is long and the new part short, so it is looked for from the end. */
function eventsAfter(events: readonly LoggedEvent[], after: number): LoggedEvent[] {
  const last = events.findLastIndex(({ position }) => position <= after);
  return events.slice(last + 1);
}
