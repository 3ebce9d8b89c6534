import type { LoggedEvent, NewEvent } from '@utveckling/domain/event';
import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** The events that one append adds to one stream. */
export type StreamWrite = {
  stream: string;
  /** The revision the writer saw; 0 for a stream without events. */
  expectedRevision: number;
  events: readonly NewEvent[];
};

/** A document of a meeting or somebody's own words, word for word. It lies beside the log and can be erased while the log stays whole. */
export type SourceText = {
  source: string;
  /** Null for words that were written by hand. */
  meeting: string | null;
  file: string | null;
  /** Of the text as UTF-8, in hexadecimal. */
  sha256: string;
  text: string;
};

/** One write: everything in it happens, or nothing does. */
export type Append = {
  /** The idempotency key: an append sent again under the same key gets the first answer and writes nothing. */
  key: string;
  /** Instant in UTC, ISO 8601 with milliseconds. */
  recordedAt: string;
  /** Each stream at most once, each with at least one event. */
  writes: readonly StreamWrite[];
  texts?: readonly SourceText[];
  /** Writes to the tables beside the log in the same transaction; what it throws undoes all of it. */
  alongside?: (transaction: Transaction<Tables>) => Promise<void>;
};

/** Somebody else wrote to the stream first; nothing was written. */
export type Conflict = { conflict: { stream: string; expected: number; actual: number } };

export type Appended = { events: LoggedEvent[] };

/**
 * The append-only log of one installation. Revisions within a stream are 1, 2, 3 …; positions ascend over the
 * whole log. What an append has answered is on disk and survives the death of the process and of the machine.
 */
export type EventLog = {
  /** @throws TypeError when the append breaks the rules of its own type; never for a conflict. */
  append(append: Append): Promise<Appended | Conflict>;
  /**
   * At most `limit` events (1000 by default) after the position (0 by default), in order of position.
   * @throws UnreadableEvent for an event that this release does not know.
   */
  read(page?: { after?: number; limit?: number }): Promise<LoggedEvent[]>;
  /**
   * A number that is another one after every change of events or texts: at once when the change came through this
   * store, from the next turn of the event loop when another process made it. Costs next to nothing, so that a reader
   * can ask before each answer whether what it remembers still holds.
   */
  changes(): number;
  /**
   * Walks the chain of hashes from the first event to the last. It finds an event that was changed, taken out, put in or
   * moved in the files by something other than this log; it does not find what somebody did who made new hashes too.
   */
  verify(): Promise<Verified>;
  texts: SourceTexts;
};

/** That a text is another one than before, or erased (null). Numbers ascend with every change of the installation. */
export type TextChange = { sequence: number; source: string; text: string | null };

/** Characters `from` (included) to `to` (not included), in UTF-16 units. */
export type TextRange = { from: number; to: number };

/** How many events the chain holds, or the first position at which it does not hold. */
export type Verified =
  | { events: number }
  | { brokenAt: number; why: 'not-what-was-written' | 'last-events-missing' };

export type SourceTexts = {
  /**
   * Stores the text, in the place of an earlier one with the same source.
   * @throws TypeError for a NUL character or half a surrogate pair, which no store keeps as they are.
   */
  put(text: SourceText): Promise<void>;
  get(source: string): Promise<SourceText | undefined>;
  /** Every text of the installation, ordered by source. */
  all(): Promise<SourceText[]>;
  /**
   * The last change of each text that has changed after the one numbered `sequence`, in order; from 0 every text there
   * is. It reads only those, so that a reader who knows the rest can keep up with thousands.
   */
  changedAfter(sequence: number): Promise<TextChange[]>;
  /**
   * Overwrites the ranges with as many `filler` characters, so that what stood there stands in no file of the store and
   * every other range still means the same words. Nothing happens where there is no such text.
   * @throws RangeError when a range is not within the text or the filler is not one character; nothing is written then.
   */
  overwrite(source: string, ranges: readonly TextRange[], filler: string): Promise<void>;
  /** Removes the text so that its words stand in no file of the store. Nothing happens where there is none. */
  erase(source: string): Promise<void>;
};

/** An event that was written by a newer release, or that something other than this log has changed. */
export class UnreadableEvent extends Error {
  override name = 'UnreadableEvent';
}
