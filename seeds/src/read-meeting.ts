import type { Range, SourceRef } from '@utveckling/domain/meeting/source';
import { divideMinutes, type SectionPlace } from './divide-minutes.ts';
import { findAll, findQuote, type Haystack } from './find-quote.ts';
import type { MeetingSeed } from './meeting-seed.ts';
import { type MinutesFile, minutesFiles } from './minutes-files.ts';
import type { Place } from './place.ts';

type Source = { file: MinutesFile; sections: ReadonlyMap<string, SectionPlace> };

/** A quote with what it says in sources that have other words. */
export type Quote = { quote: string; otherwise?: Partial<Record<string, string>>; within?: string };

/** A meeting whose sources are divided, so that quotes can be found in them. */
export type ReadMeeting = {
  seed: MeetingSeed;
  sources: readonly Source[];
  /** The quote's one place in every source of the meeting, the first source first. */
  find: (section: string, quote: Quote) => SourceRef[];
  /** Every place of the words in the section, in every source. */
  findEvery: (section: string, words: string) => SourceRef[];
  /** Where the words stand within the quote, in the first source. */
  findWords: (section: string, quote: Quote, words: string) => Range;
};

/** Divides a meeting's sources into sections and answers where quotes stand in them. */
export function readMeeting(seed: MeetingSeed): ReadMeeting {
  const sources = seed.sources.map((id) => ({
    file: minutesFiles[id],
    sections: divideMinutes(seed, minutesFiles[id]),
  }));
  const hay = (source: Source, section: string): Haystack => {
    const place = source.sections.get(section);
    const calledAs = `${source.file.file}, section ${section}`;
    if (place === undefined) throw new Error(`${calledAs}: no such section`);
    return { text: source.file.text, within: place.whole, calledAs };
  };
  const findIn = (source: Source, section: string, { quote, otherwise, within }: Quote): Range => {
    const haystack = hay(source, section);
    const words = otherwise?.[source.file.id] ?? quote;
    if (within === undefined) return findQuote(haystack, words);
    return findQuote({ ...haystack, within: findQuote(haystack, within) }, words, 'first');
  };
  const refer = (source: Source, section: string, range: Range): SourceRef => ({
    source: source.file.id,
    section: sectionId(seed, section),
    ...range,
  });
  return {
    seed,
    sources,
    find: (section, quote) => sources.map((source) => refer(source, section, findIn(source, section, quote))),
    findEvery: (section, words) =>
      sources.flatMap((source) =>
        findAll(hay(source, section), words).map((range) => refer(source, section, range)),
      ),
    findWords: (section, quote, words) => {
      const [source] = sources;
      if (source === undefined) throw new Error(`${seed.id} has no source`);
      return findQuote({ ...hay(source, section), within: findIn(source, section, quote) }, words);
    },
  };
}

/** `2017-10-05/fritidsbanken` */
export function sectionId(meeting: MeetingSeed, section: string): string {
  return `${meeting.id}/${section}`;
}

/** Answers where places stand, for every meeting at once. */
export function placeFinder(meetings: readonly ReadMeeting[]): (place: Place) => SourceRef[] {
  return (place) => {
    const meeting = meetings.find(({ seed }) => seed.id === place.meeting);
    if (meeting === undefined) throw new Error(`No meeting ${place.meeting}`);
    return meeting.find(place.section, place);
  };
}
