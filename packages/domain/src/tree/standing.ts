import type { EventOf, LoggedEvent } from '../event.ts';
import { isLater } from '../is-later.ts';
import type { State } from '../state.ts';

/** The branches there are, in their order, also those that carry nothing yet. */
export function themesIn({ themes, removedThemes }: State): EventOf<'theme.added'>['data'][] {
  return [...themes.values()]
    .filter((theme) => stands(theme, removedThemes.get(theme.data.theme)))
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order);
}

/** What stands outside the trees, in the order of its ids. */
export function outsideIn({ outside, removedOutside }: State): EventOf<'outside.placed'>[] {
  return [...outside.values()]
    .filter((thing) => stands(thing, removedOutside.get(thing.data.thing)))
    .sort((a, b) => (a.data.thing < b.data.thing ? -1 : 1));
}

function stands(thing: LoggedEvent, removed: LoggedEvent | undefined): boolean {
  return removed === undefined || isLater(thing, removed);
}
