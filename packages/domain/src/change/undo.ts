import * as z from 'zod';
import type { LoggedEvent, NewEvent } from '../event.ts';
import { groupBy } from '../group-by.ts';
import { id } from '../identifier.ts';
import { isLastAdministrator } from '../people/is-last-administrator.ts';
import { refused } from '../refusal.ts';
import type { State } from '../state.ts';
import { command } from './command.ts';
import { restsOn, thingOf } from './rests-on.ts';

/** How long a change can be taken back, in milliseconds. Mail about it waits until then. */
export const undoTime = 60_000;

export const undoSchema = z.strictObject({ change: id });

/** Takes one's own change back within a minute, as a whole; the log keeps what was said and that it was taken back. */
export const undo = command({
  action: 'change.undo',
  schema: undoSchema,
  target: ({ state }, { change }) => {
    const account = state.changes.get(change)?.[0]?.by;
    return account === undefined ? {} : { account };
  },
  // What others wrote meanwhile stays; only what rests on the change keeps it from being taken back.
  stream: () => undefined,
  decide({ state }, { change }, { account, acting, change: id, undoableSince }) {
    const events = state.changes.get(change) ?? [];
    const [first] = events;
    if (first === undefined || first.type === 'change.undone')
      return refused({ reason: 'unknown-thing', thing: change });
    if (first.by !== account) return refused({ reason: 'not-yours' });
    if (events.some((event) => state.undone.has(event.id))) return refused({ reason: 'already-so' });
    if (first.recordedAt < undoableSince) return refused({ reason: 'too-late-to-undo' });
    if (events.some((event) => isBuiltUpon(state, event))) return refused({ reason: 'built-upon' });
    if (events.some((event) => tookOverAlone(state, event))) return refused({ reason: 'last-administrator' });
    const undone = [...groupBy(events, ({ stream }) => stream)].map(
      ([stream, ofStream], index): NewEvent => ({
        id: `${id}/${index + 1}`,
        version: 1,
        by: account,
        change: id,
        ...(acting === undefined ? {} : { acting }),
        said: null,
        sources: [],
        editorial: 'Ångrat inom en minut.',
        type: 'change.undone',
        data: { change, stream, events: ofStream.map((event) => event.id) },
      }),
    );
    return { events: undone, text: '' };
  },
});

/** A statement stands beside later ones; a correction of it, or a later setting of the same thing, rests on it. */
function isBuiltUpon(state: State, event: LoggedEvent): boolean {
  if (event.type === 'entry.recorded') return state.corrections.has(event.id);
  if (restsOn(state, event)) return true;
  return (state.revisions.get(event.stream) ?? 0) > event.revision && laterSettings(state, event).length > 0;
}

/** Whether taking it back would leave nobody who may let people in: the others have been made something else since. */
function tookOverAlone(state: State, event: LoggedEvent): boolean {
  return (
    event.type === 'role.granted' &&
    event.data.grant.role === 'administrator' &&
    isLastAdministrator(state, event.data.account)
  );
}

function laterSettings(state: State, event: LoggedEvent): LoggedEvent[] {
  return state.events.filter(
    (later) =>
      later.stream === event.stream &&
      later.revision > event.revision &&
      later.change !== event.change &&
      later.type === event.type &&
      thingOf(later) === thingOf(event) &&
      !state.undone.has(later.id),
  );
}
