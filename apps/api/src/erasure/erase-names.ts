import { randomUUID } from 'node:crypto';
import type { Archive } from '@utveckling/domain/archive';
import type { NewEvent } from '@utveckling/domain/event';
import { groupBy } from '@utveckling/domain/group-by';
import type { SourceRef } from '@utveckling/domain/meeting/source';
import type { LabelPlace } from '@utveckling/domain/people/erased-labels';
import { nameFiller } from '@utveckling/domain/people/name-filler';
import type { ReadModel } from '../read-model.ts';
import type { EventLog } from '../store/event-log.ts';
import { labelOf } from './label-source.ts';
import { labelsIn } from './labels-in.ts';

export type EraseOptions = { log: EventLog; model: ReadModel; now: () => Date };

type Place = Pick<SourceRef, 'source' | 'from' | 'to'>;

/**
 * Overwrites names in the texts, so that they are gone from the data, and records where they stood, so that readers see
 * that a name was taken away and the log's chain stays whole. Labels of statements stand in the log, which is never
 * written anew: a name in one is shown to nobody from then on. Doing it again, also after it was cut off, is harmless.
 * Answers how many places it was; undefined, with nothing done, when one of them is in no text.
 */
export async function eraseNames(
  { log, model, now }: EraseOptions,
  account: string,
  places: readonly Place[],
): Promise<number | undefined> {
  await model.catchUp();
  const { archive } = model;
  const labels = labelsIn(archive.state);
  const lengthOf = (source: string) => (archive.texts.get(source) ?? labels.get(source))?.length ?? 0;
  if (!places.every(({ source, from, to }) => from < to && to <= lengthOf(source))) return undefined;
  const inTexts = places.filter(({ source }) => labelOf(source) === undefined);
  for (const [source, inSource] of groupBy(inTexts, (place) => place.source)) {
    await log.texts.overwrite(source, inSource, nameFiller);
  }
  const inLabels = places.flatMap(({ source, ...range }) => {
    const label = labelOf(source);
    return label === undefined ? [] : [{ ...label, ...range }];
  });
  const event = erasureOf(archive, account, inTexts, inLabels);
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

function erasureOf(
  { state }: Archive,
  account: string,
  places: readonly Place[],
  labels: LabelPlace[],
): NewEvent {
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
    data: { persons, ...(labels.length === 0 ? {} : { labels }) },
  };
}

/** The section of minutes that a place stands in; words written by hand are a section of their own. */
function sectionAt(sections: Iterable<Pick<NewEvent, 'sources'>>, { source, from }: Place): string {
  const refs = [...sections].flatMap(({ sources }) => sources);
  return refs.find((ref) => ref.source === source && ref.from <= from && from < ref.to)?.section ?? source;
}
