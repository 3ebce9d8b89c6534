import type { NewEvent } from '@utveckling/domain/event';
import { foldName } from '@utveckling/domain/fold-name';
import type { Range, SourceRef } from '@utveckling/domain/meeting/source';
import { matchWords } from '../double/match-words.ts';
import { wordTokens } from '../double/word-tokens.ts';

/**
 * Says where the words of a place of `text` stand in a copy of it: from the first to the last word of it that the copy
 * has too. Undefined where it has none of them.
 */
export function placesInCopy(text: string, copy: string): (place: Range) => Range | undefined {
  const [ours, theirs] = [wordTokens(text), wordTokens(copy)];
  const bare = ({ words }: { words: string }) => foldName(words) || words;
  const pairs = matchWords(ours.map(bare), theirs.map(bare)).flatMap(([a, b]) => {
    const [one, other] = [ours[a], theirs[b]];
    return one === undefined || other === undefined ? [] : [{ one, other }];
  });
  return ({ from, to }) => {
    const within = pairs.filter(({ one }) => one.from < to && one.to > from);
    const [first, last] = [within[0], within.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    // A place that begins or ends within a word does so in the copy, where the word is written alike.
    const isAlike = (pair: typeof first) => pair.one.to - pair.one.from === pair.other.to - pair.other.from;
    const skipped = isAlike(first) ? Math.max(0, from - first.one.from) : 0;
    const left = isAlike(last) ? Math.max(0, last.one.to - to) : 0;
    return { from: first.other.from + skipped, to: last.other.to - left };
  };
}

type Document = { source: string; text: string };

/** The same events with the places of their words in the copies too; each copy is masked by what was found in it. */
export function withPlacesInCopies(
  events: readonly NewEvent[],
  { source, text }: Document,
  copies: readonly Document[],
): NewEvent[] {
  const inCopies = copies.map((copy) => ({ source: copy.source, placeOf: placesInCopy(text, copy.text) }));
  const also = (ref: SourceRef): SourceRef[] =>
    ref.source !== source
      ? []
      : inCopies.flatMap((copy) => {
          const place = copy.placeOf(ref);
          return place === undefined ? [] : [{ ...ref, ...place, source: copy.source }];
        });
  return events.map((event) =>
    event.type === 'passage.masked'
      ? event
      : { ...event, sources: [...event.sources, ...event.sources.flatMap(also)] },
  );
}
