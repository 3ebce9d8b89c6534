import { createHash } from 'node:crypto';
import type { Happening, NewEvent } from '@utveckling/domain/event';
import type { SourceRef } from '@utveckling/domain/meeting/source';
import type { PartialDate } from '@utveckling/domain/partial-date';

/** What every event has beside what happened. Without `said` it holds at every date. */
export type Circumstances = {
  id: string;
  sources: readonly SourceRef[];
  said?: PartialDate;
  happened?: PartialDate | undefined;
  editorial?: string | undefined;
};

/** An event of the seeds, in version 1. */
export function newEvent(
  { id, sources, said, happened, editorial }: Circumstances,
  happening: Happening,
): NewEvent {
  return {
    id: `seed:${id}`,
    version: 1,
    by: 'seeds',
    said: said ?? null,
    sources: [...sources],
    ...(happened === undefined ? {} : { happened }),
    ...(editorial === undefined ? {} : { editorial }),
    ...happening,
  };
}

/** A short mark of words, the same as long as the words are: it makes an id that no neighbour's coming or going changes. */
export function markOf(words: string): string {
  return createHash('sha256').update(words.replace(/\s+/g, ' ')).digest('hex').slice(0, 8);
}

/** The SHA-256 of a text, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
