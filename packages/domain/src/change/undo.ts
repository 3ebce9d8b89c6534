import * as z from 'zod';
import type { LoggedEvent } from '../event.ts';
import { id } from '../identifier.ts';
import { isLastAdministrator } from '../people/is-last-administrator.ts';
import { refused } from '../refusal.ts';
import type { State } from '../state.ts';
import { command } from './command.ts';
import { isBuiltUpon } from './is-built-upon.ts';
import { undoneEvents } from './undone-events.ts';

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
    const undone = undoneEvents(events, { account, acting, change: id }, 'Ångrat inom en minut.');
    return { events: undone, text: '' };
  },
});

/** Whether taking it back would leave nobody who may let people in: the others have been made something else since. */
function tookOverAlone(state: State, event: LoggedEvent): boolean {
  return (
    event.type === 'role.granted' &&
    event.data.grant.role === 'administrator' &&
    isLastAdministrator(state, event.data.account)
  );
}
