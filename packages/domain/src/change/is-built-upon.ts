import type { LoggedEvent } from '../event.ts';
import type { State } from '../state.ts';
import { restsOn, thingOf } from './rests-on.ts';

/** A statement stands beside later ones; a correction of it, the answer to it, or a later setting of the same thing, rests on it. */
export function isBuiltUpon(state: State, event: LoggedEvent): boolean {
  if (event.type === 'entry.recorded') return state.corrections.has(event.id) || state.answers.has(event.id);
  if (restsOn(state, event)) return true;
  return (state.revisions.get(event.stream) ?? 0) > event.revision && laterSettings(state, event).length > 0;
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
