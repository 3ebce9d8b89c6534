import type { Archive } from '@utveckling/domain/archive';
import { touchesMask } from '@utveckling/domain/meeting/public-text';
import type { SourceRef } from '@utveckling/domain/meeting/source';
import { isWrittenByHand } from '@utveckling/domain/written';
import { labelOf } from './label-source.ts';
import { labelsIn } from './labels-in.ts';
import type { NamePlace } from './name-place.ts';

const around = 60;

/**
 * Every place in the texts, and in the labels of statements, where the name stands as a word of its own, in any case
 * and with a Swedish genitive, and every other place where somebody found so is recognised under another spelling ("Bo", "Bosse").
 */
export function namePlaces(archive: Archive, name: string): NamePlace[] {
  const labels = labelsIn(archive.state);
  const found = [...archive.texts, ...labels].flatMap(([source, text]) => inText(source, text, name));
  const recognised = recognisedPlaces(archive);
  const people = new Set(found.flatMap((place) => personAt(recognised, place) ?? []));
  const others = recognised.filter(({ person }) => people.has(person)).map(({ ref }) => ref);
  const all = new Map([...found, ...others].map((ref) => [`${ref.source} ${ref.from}`, ref]));
  return [...all.values()]
    .filter((ref) => !touchesMask(namesGone(archive, ref.source), ref))
    .map((ref) => placeOf(archive, labels, ref, personAt(recognised, ref)))
    .sort((a, b) => (a.source === b.source ? a.from - b.from : a.source < b.source ? -1 : 1));
}

type Range = Pick<SourceRef, 'source' | 'from' | 'to'>;

function inText(source: string, text: string, name: string): Range[] {
  const words = name.trim().split(/\s+/).map(escaped).join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?=s?(?![\\p{L}\\p{N}]))`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    source,
    from: index,
    to: index + match.length,
  }));
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

type Recognised = { person: string; ref: SourceRef };

function recognisedPlaces({ state }: Archive): Recognised[] {
  return [...state.people].flatMap(([person, { sources }]) => sources.map((ref) => ({ person, ref })));
}

function personAt(recognised: readonly Recognised[], place: Range): string | undefined {
  return recognised.find(
    ({ ref }) => ref.source === place.source && ref.from < place.to && ref.to > place.from,
  )?.person;
}

function namesGone({ state }: Archive, source: string) {
  return (state.masks.get(source) ?? []).filter(({ subject }) => subject === 'name');
}

function placeOf(
  archive: Archive,
  labels: ReadonlyMap<string, string>,
  { source, from, to }: Range,
  person?: string,
): NamePlace {
  const label = labelOf(source);
  const text = archive.texts.get(source) ?? labels.get(source) ?? '';
  const meeting = meetingOf(archive, label === undefined ? source : sourceOfStatement(archive, label.event));
  return {
    source,
    from,
    to,
    before: text.slice(Math.max(0, from - around), from),
    words: text.slice(from, to),
    after: text.slice(to, to + around),
    ...(label === undefined ? {} : { isLabel: true }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(person === undefined ? {} : { person }),
  };
}

/** None for what somebody wrote by hand. */
function meetingOf({ state }: Archive, source: string): string | undefined {
  if (isWrittenByHand(source)) return undefined;
  return [...state.meetings].find(([, record]) =>
    record.sources.some(({ data }) => data.source === source),
  )?.[0];
}

function sourceOfStatement({ state }: Archive, event: string): string {
  return state.entries.get(event)?.sources[0]?.source ?? '';
}
