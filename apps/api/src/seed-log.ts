import { createHash } from 'node:crypto';
import type { NewEvent } from '@utveckling/domain/event';
import { streamOf } from '@utveckling/domain/stream';
import type { EventLog, SourceText, StreamWrite } from './store/event-log.ts';

export type Seeds = { events: readonly NewEvent[]; texts: readonly Omit<SourceText, 'sha256'>[] };

/** Puts the seeds into an empty log, all in one write; a log with anything in it is left as it is. */
export async function seedLog(log: EventLog, seeds: () => Seeds, recordedAt: string): Promise<void> {
  const [first] = await log.read({ limit: 1 });
  if (first !== undefined) return;
  const { events, texts } = seeds();
  if (events.length === 0) return;
  // Of two processes that start on the same empty folder, the second gets the first one's answer by the key.
  await log.append({ key: 'seeds', recordedAt, writes: writesOf(events), texts: texts.map(withHash) });
}

function writesOf(events: readonly NewEvent[]): StreamWrite[] {
  const streams = new Map<string, NewEvent[]>();
  for (const event of events) {
    const stream = streamOf(event);
    streams.set(stream, [...(streams.get(stream) ?? []), event]);
  }
  return [...streams].map(([stream, ofStream]) => ({ stream, expectedRevision: 0, events: ofStream }));
}

function withHash(text: Omit<SourceText, 'sha256'>): SourceText {
  return { ...text, sha256: createHash('sha256').update(text.text).digest('hex') };
}
