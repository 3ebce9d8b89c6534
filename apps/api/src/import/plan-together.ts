import type { Archive } from '@utveckling/domain/archive';
import { undoneEvents } from '@utveckling/domain/change/undone-events';
import type { NewEvent } from '@utveckling/domain/event';
import { fold } from '@utveckling/domain/state';
import { builtUpon, liveEvents } from '@utveckling/minutes/together/built-upon';
import type { ReadTogether, TogetherDocument } from '@utveckling/minutes/together/document';
import { readTogether } from '@utveckling/minutes/together/read-together';
import { type Reread, rewritten } from '@utveckling/minutes/together/rewritten';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';
import { hashOf } from './hash-of.ts';
import type { DocumentReader } from './read-document.ts';
import { type Readings, readerWith } from './readings.ts';
import { withEvents } from './with-events.ts';

/** What will be written, and all that was read for it. It holds as long as the log has come no further. */
export type TogetherPlan = {
  /** How far the log had come. */
  position: number;
  events: NewEvent[];
  /** What there is besides the documents that were read. */
  base: Archive;
  read: ReadTogether[];
  /** Every reading it took. */
  readings: Readings;
  /** Documents of which something that was read before does not hold any more. */
  reread: Reread[];
};

type Wanted = {
  documents: readonly TogetherDocument[];
  /** What is written besides, which the documents are read with: a reviewed document, or that it was taken back. */
  first?: { events: readonly NewEvent[]; texts?: readonly (readonly [source: string, text: string])[] };
  /** The change of the one document that is taken back. */
  withdrawn?: string;
};

type Options = {
  reader: DocumentReader;
  /** Where readings were kept. */
  database: Kysely<Tables>;
  account: string;
  change: string;
  at: Date;
};

/**
 * Plans what the log needs so that every document is read with what all the others tell: what has just come, and what has
 * to be read again for its sake. What somebody has built upon stays as it is.
 */
export async function planTogether(
  archive: Archive,
  { documents, first = { events: [] }, withdrawn }: Wanted,
  { reader, database, account, change, at }: Options,
): Promise<TogetherPlan> {
  const position = archive.state.position;
  const whole = withEvents(archive, first.events, { at, more: first.texts ?? [] });
  const built = builtUpon(whole.state, new Set(documents.map((one) => one.change)));
  const free = documents.filter((one) => !built.has(one.change));
  const theirs = new Set(free.map((one) => one.change));
  const base = {
    state: fold(
      whole.state.events.filter(
        (event) => event.type === 'change.undone' || event.change === undefined || !theirs.has(event.change),
      ),
    ),
    texts: whole.texts,
  };
  const moment = at.toISOString();
  const today = moment.slice(0, 10);
  const author = { account, acting: undefined, at: moment, today, undoableSince: moment };
  const staying = free.filter((one) => one.change !== withdrawn);
  const reading = readerWith(database, reader);
  const read = await readTogether(base, staying, { read: reading.read, author });
  const by = { account, acting: undefined, change };
  const taken = withdrawn === undefined ? [] : liveEvents(whole.state, withdrawn);
  const gone = undoneEvents(taken, by, takenBack).map((event, index) => ({
    ...event,
    id: `${change}/t${index + 1}`,
  }));
  const { events, reread } = rewritten(whole.state, read, { author: by, hash: hashOf });
  return {
    position,
    events: [...first.events, ...gone, ...events],
    base,
    read,
    readings: reading.readings,
    reread,
  };
}

const takenBack = 'Protokollet togs tillbaka.';
