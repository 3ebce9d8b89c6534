import type { LoggedEvent, NewEvent } from '../event.ts';
import { groupBy } from '../group-by.ts';
import type { Author } from './command.ts';

/** What takes a change back as a whole: one event for each stream that it wrote to. */
export function undoneEvents(
  events: readonly LoggedEvent[],
  { account, acting, change: id }: Pick<Author, 'account' | 'acting' | 'change'>,
  because: string,
): NewEvent[] {
  const undone = events[0]?.change ?? '';
  return [...groupBy(events, ({ stream }) => stream)].map(([stream, ofStream], index) => ({
    id: `${id}/${index + 1}`,
    version: 1,
    by: account,
    change: id,
    ...(acting === undefined ? {} : { acting }),
    said: null,
    sources: [],
    editorial: because,
    type: 'change.undone',
    data: { change: undone, stream, events: ofStream.map((event) => event.id) },
  }));
}
