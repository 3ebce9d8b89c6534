import { randomUUID } from 'node:crypto';
import type { Archive } from '@utveckling/domain/archive';
import type { NewEvent } from '@utveckling/domain/event';
import { groupBy } from '@utveckling/domain/group-by';
import type { SourceRef } from '@utveckling/domain/meeting/source';
import type { ReadModel } from '../read-model.ts';
import type { EventLog } from '../store/event-log.ts';

export type EraseOptions = { log: EventLog; model: ReadModel; now: () => Date };

type Place = Pick<SourceRef, 'source' | 'from' | 'to'>;

/** What stands in the text where a name was; readers see a note in its place. */
const filler = '·';

/**
 * Overwrites names in the texts, so that they are gone from the data, and records where they stood, so that readers see
 * that a name was taken away and the log's chain stays whole. Doing it again, also after it was cut off, is harmless.
 * Answers how many places it was; undefined, with nothing done, when one of them is in no text.
 */
export async function eraseNames(
  { log, model, now }: EraseOptions,
  account: string,
  places: readonly Place[],
): Promise<number | undefined> {
  await model.catchUp();
  const { archive } = model;
  if (!places.every((place) => isInText(archive, place))) return undefined;
  for (const [source, inSource] of groupBy(places, (place) => place.source)) {
    await log.texts.overwrite(source, inSource, filler);
  }
  const event = erasureOf(archive, account, places);
  for (;;) {
    await model.catchUp();
    const expectedRevision = archive.state.revisions.get('erasures') ?? 0;
    const answer = await log.append({
      key: event.id,
      recordedAt: now().toISOString(),
      writes: [{ stream: 'erasures', expectedRevision, events: [event] }],
    });
    if (!('conflict' in answer)) return places.length;
  }
}

function isInText({ texts }: Archive, { source, from, to }: Place): boolean {
  return from < to && to <= (texts.get(source)?.length ?? 0);
}

function erasureOf({ state }: Archive, account: string, places: readonly Place[]): NewEvent {
  const covers = (ref: Place) =>
    places.some(({ source, from, to }) => source === ref.source && from < ref.to && to > ref.from);
  const persons = [...state.people].filter(([, { sources }]) => sources.every(covers)).map(([id]) => id);
  return {
    id: `erasure-${randomUUID()}`,
    version: 1,
    by: account,
    said: null,
    sources: places.map((place) => ({ ...place, section: sectionAt(state.sections.values(), place) })),
    editorial: 'Namn borttaget på begäran.',
    type: 'names.erased',
    data: { persons },
  };
}

/** The section of minutes that a place stands in; words written by hand are a section of their own. */
function sectionAt(sections: Iterable<Pick<NewEvent, 'sources'>>, { source, from }: Place): string {
  const refs = [...sections].flatMap(({ sources }) => sources);
  return refs.find((ref) => ref.source === source && ref.from <= from && from < ref.to)?.section ?? source;
}
