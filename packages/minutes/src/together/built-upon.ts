import type { LoggedEvent } from '@utveckling/domain/event';
import type { State } from '@utveckling/domain/state';

/**
 * Which of the changes somebody has built upon: something that is in none of them speaks of what one of them made. Such a
 * change stays as it is, and so does what it was built upon itself.
 */
export function builtUpon(state: State, changes: ReadonlySet<string>): Set<string> {
  const still = new Set(changes);
  for (;;) {
    const spokenOf = new Set<string>();
    for (const event of state.events)
      if (isLive(state, event) && !(event.change !== undefined && still.has(event.change)))
        for (const name of namesIn([event.data, event.sources])) spokenOf.add(name);
    const found = [...still].filter((change) =>
      liveEvents(state, change).some((event) => made(event).some((name) => spokenOf.has(name))),
    );
    if (found.length === 0) return new Set([...changes].filter((change) => !still.has(change)));
    for (const change of found) still.delete(change);
  }
}

/** The events of a change that hold. */
export function liveEvents(state: State, change: string): LoggedEvent[] {
  return (state.changes.get(change) ?? []).filter((event) => isLive(state, event));
}

function isLive({ undone }: State, { id, type }: LoggedEvent): boolean {
  return type !== 'change.undone' && !undone.has(id);
}

/** What others can speak of that an event made, or that is the document's own. */
function made(event: LoggedEvent): string[] {
  switch (event.type) {
    case 'project.named':
      return [event.data.project];
    case 'group.formed':
      return [event.data.group];
    case 'theme.added':
      return [event.data.theme];
    case 'tree.planted':
      return [event.data.tree];
    case 'person.recognised':
      return [event.data.person];
    case 'meeting.held':
      return [event.data.meeting];
    case 'section.found':
      return [event.data.section];
    case 'source.added':
      return [event.data.source];
    case 'entry.recorded':
      return [event.id];
    default:
      return [];
  }
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}
