import { foldName } from '@utveckling/domain/fold-name';
import type { Range } from '@utveckling/domain/meeting/source';
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
