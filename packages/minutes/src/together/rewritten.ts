import type { Author } from '@utveckling/domain/change/command';
import { undoneEvents } from '@utveckling/domain/change/undone-events';
import type { LoggedEvent, NewEvent } from '@utveckling/domain/event';
import type { State } from '@utveckling/domain/state';
import { liveEvents } from './built-upon.ts';
import type { ReadTogether } from './document.ts';

/** What a document gave that does not hold any more, and why, in plain Swedish. */
export type Reread = { source: string; file: string; because: string };

type Options = {
  author: Pick<Author, 'account' | 'acting' | 'change'>;
  /** A hash in hexadecimal. */
  hash: (words: string) => string;
};

/**
 * The events that lead from what documents gave before to what they give now. What is the same stays; what is not is
 * taken back with the reason and told anew. Nothing is written over, and both stand in the log.
 */
export function rewritten(
  state: State,
  documents: readonly ReadTogether[],
  { author, hash }: Options,
): { events: NewEvent[]; reread: Reread[] } {
  const ids = new Set(state.events.map(({ id }) => id));
  const gone: NewEvent[] = [];
  const added: NewEvent[] = [];
  const reread: Reread[] = [];
  for (const document of documents) {
    const wanted = 'events' in document ? document.events : [];
    const before = liveEvents(state, document.change);
    const left = new Map<string, LoggedEvent[]>();
    for (const event of before) left.set(keyOf(event), [...(left.get(keyOf(event)) ?? []), event]);
    for (const event of wanted) {
      const key = keyOf(event);
      if (left.get(key)?.pop() === undefined)
        added.push({ ...event, by: author.account, id: freeId(document.source, key) });
    }
    const over = [...left.values()].flat();
    if (over.length === 0) continue;
    const because = reasonOf(before, document);
    reread.push({ source: document.source, file: document.file, because });
    gone.push(...undoneEvents(over, author, because));
  }
  const events = gone.map((event, index) => ({ ...event, id: `${author.change}/u${index + 1}` }));
  return { events: [...events, ...added], reread };

  /** Of the text and of what is said, so that it is the same whoever says it when; a number where it was taken back since. */
  function freeId(source: string, key: string): string {
    const plain = `${source.slice(source.lastIndexOf(':') + 1)}/${hash(key).slice(0, 16)}`;
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? plain : `${plain}-${number}`;
      if (ids.has(id)) continue;
      ids.add(id);
      return id;
    }
  }
}

function reasonOf(before: readonly LoggedEvent[], document: ReadTogether): string {
  const day = (events: readonly NewEvent[]) => events.find(({ type }) => type === 'meeting.held')?.said;
  const was = day(before);
  const is = 'events' in document ? day(document.events) : undefined;
  if (was && is && was.from !== is.from)
    return `Läst om när fler protokoll finns: mötets dag är ${is.from}, inte ${was.from}. ${is.reason ?? ''}`.trim();
  if (!('events' in document))
    return 'Läst om när andra protokoll togs tillbaka: inget säger längre vilken dag det var.';
  return 'Läst om när fler protokoll finns: det som är känt nu var inte känt då.';
}

/** All that an event says, whoever recorded it and under whichever id. */
function keyOf({ type, data, said, happened, sources, editorial }: NewEvent): string {
  return stable({ type, data, said, happened, sources, editorial });
}

function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${stable(one)}`).join()}}`;
}
