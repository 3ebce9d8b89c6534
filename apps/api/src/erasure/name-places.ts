import type { Archive } from '@utveckling/domain/archive';
import { touchesMask } from '@utveckling/domain/meeting/public-text';
import type { SourceRef } from '@utveckling/domain/meeting/source';
import { isWrittenByHand } from '@utveckling/domain/written';
import type { NamePlace } from './name-place.ts';

const around = 60;

/**
 * Every place in the texts where the name stands as a word of its own, in any case and with a Swedish genitive, and
 * every other place where somebody found so is recognised under another spelling ("Bo", "Bosse").
 */
export function namePlaces(archive: Archive, name: string): NamePlace[] {
  const found = [...archive.texts.keys()].flatMap((source) => inText(archive, source, name));
  const recognised = recognisedPlaces(archive);
  const people = new Set(found.flatMap((place) => personAt(recognised, place) ?? []));
  const others = recognised.filter(({ person }) => people.has(person)).map(({ ref }) => ref);
  const all = new Map([...found, ...others].map((ref) => [`${ref.source} ${ref.from}`, ref]));
  return [...all.values()]
    .filter((ref) => !touchesMask(namesGone(archive, ref.source), ref))
    .map((ref) => placeOf(archive, ref, personAt(recognised, ref)))
    .sort((a, b) => (a.source === b.source ? a.from - b.from : a.source < b.source ? -1 : 1));
}

type Range = Pick<SourceRef, 'source' | 'from' | 'to'>;

function inText({ texts }: Archive, source: string, name: string): Range[] {
  const words = name.trim().split(/\s+/).map(escaped).join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?=s?(?![\\p{L}\\p{N}]))`, 'giu');
  return [...(texts.get(source) ?? '').matchAll(pattern)].map(({ index, 0: match }) => ({
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

function placeOf({ state, texts }: Archive, { source, from, to }: Range, person?: string): NamePlace {
  const text = texts.get(source) ?? '';
  const meeting = isWrittenByHand(source)
    ? undefined
    : [...state.meetings].find(([, record]) =>
        record.sources.some(({ data }) => data.source === source),
      )?.[0];
  return {
    source,
    from,
    to,
    before: text.slice(Math.max(0, from - around), from),
    words: text.slice(from, to),
    after: text.slice(to, to + around),
    ...(meeting === undefined ? {} : { meeting }),
    ...(person === undefined ? {} : { person }),
  };
}
