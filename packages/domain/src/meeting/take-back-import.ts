import { command } from '../change/command.ts';
import { isBuiltUpon } from '../change/is-built-upon.ts';
import { undoSchema } from '../change/undo.ts';
import { undoneEvents } from '../change/undone-events.ts';
import type { LoggedEvent } from '../event.ts';
import { refused } from '../refusal.ts';
import type { State } from '../state.ts';

/** Takes minutes that were put in back, whole, whoever put them in and however long ago; the log keeps both. */
export const takeBackImport = command({
  action: 'meeting.manage',
  schema: undoSchema,
  target: () => ({}),
  stream: () => undefined,
  decide({ state }, { change }, author) {
    const all = state.changes.get(change) ?? [];
    if (!all.some(({ type }) => type === 'source.added'))
      return refused({ reason: 'unknown-thing', thing: change });
    // What was read otherwise since is taken back already.
    const events = all.filter(({ id, type }) => type !== 'change.undone' && !state.undone.has(id));
    if (!events.some(({ type }) => type === 'source.added')) return refused({ reason: 'already-so' });
    if (events.some((event) => isRestedOn(state, event))) return refused({ reason: 'minutes-built-upon' });
    return { events: undoneEvents(events, author, 'Protokollet togs tillbaka.'), text: '' };
  },
});

/** People are recognised again by later minutes, with these places too; the rest would stand on nothing. */
function isRestedOn(state: State, event: LoggedEvent): boolean {
  switch (event.type) {
    case 'person.recognised':
      return false;
    case 'meeting.held':
      return others(state, event).some((later) => later.stream === event.stream);
    case 'group.formed':
      return others(state, event).some(
        (later) => 'group' in later.data && later.data.group === event.data.group,
      );
    case 'source.added':
    case 'section.found':
    case 'meeting.attended':
    case 'passage.masked':
    case 'schedule.ruled':
    case 'schedule.excepted':
    case 'membership.changed':
      return false;
    default:
      return isBuiltUpon(state, event);
  }
}

function others(state: State, event: LoggedEvent): LoggedEvent[] {
  return state.events.filter(
    (later) =>
      later.position > event.position &&
      later.change !== event.change &&
      later.type !== 'change.undone' &&
      !state.undone.has(later.id),
  );
}
