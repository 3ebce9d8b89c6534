import type { LoggedEvent } from '../event.ts';
import type { State } from '../state.ts';

/**
 * Whether something that others wrote since would stand on nothing without this event: words about a fruit that was
 * new, fruits in a branch or tree that was new. Such a beginning is not undone, so that no word is lost with it.
 */
export function restsOn(state: State, event: LoggedEvent): boolean {
  const others = () =>
    state.events.filter(
      (later) =>
        later.position > event.position &&
        later.change !== event.change &&
        later.type !== 'change.undone' &&
        !state.undone.has(later.id),
    );
  switch (event.type) {
    case 'project.named':
      return isFirst(state, event) && others().some((later) => speaksOf(later, event.data.project));
    case 'theme.added':
      return (
        isFirst(state, event) &&
        [...state.projects.values()].some(
          ({ named }) => named?.data.theme === event.data.theme && named.change !== event.change,
        )
      );
    case 'tree.planted':
      return (
        isFirst(state, event) &&
        others().some((later) => 'tree' in later.data && later.data.tree === event.data.tree)
      );
    default:
      return false;
  }
}

/** Nothing earlier made the same thing. */
function isFirst(state: State, event: LoggedEvent): boolean {
  return !state.events.some(
    (earlier) =>
      earlier.type === event.type &&
      earlier.stream === event.stream &&
      earlier.position < event.position &&
      !state.undone.has(earlier.id) &&
      thingOf(earlier) === thingOf(event),
  );
}

/** The one thing of its stream that an event sets: a branch among branches, a fruit's place in one of its trees. */
export function thingOf({ data }: LoggedEvent): string {
  if ('thing' in data) return data.thing;
  if ('theme' in data && !('project' in data)) return data.theme;
  return 'tree' in data ? data.tree : '';
}

function speaksOf({ stream, data }: LoggedEvent, project: string): boolean {
  if (stream === `project:${project}`) return true;
  if ('claim' in data && data.claim.kind === 'relation' && data.claim.to === project) return true;
  return 'projects' in data && data.projects.includes(project);
}
