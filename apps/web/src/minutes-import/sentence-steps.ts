import { sentences } from '@utveckling/minutes/text/sentences';
import type { Place } from './review-context.ts';

/** The sentence after (1) or before (-1) a place, or the first one from a character on. */
export function nextSentence(text: string, now: Place | undefined, by: 1 | -1): Place | undefined {
  const all = sentences(text).filter(({ from, to }) => text.slice(from, to).trim() !== '');
  if (now === undefined) return all[0];
  return by === 1 ? all.find(({ from }) => from >= now.to) : all.findLast(({ to }) => to <= now.from);
}

/** The sentence that a character stands in. */
export function sentenceAt(text: string, at: number): Place | undefined {
  return sentences(text).find(({ from, to }) => from <= at && at < to);
}

/** The place with its end moved by a sentence or a word, never to before its beginning. */
export function extended(text: string, now: Place, by: 1 | -1, unit: 'sentence' | 'word'): Place {
  const ends =
    unit === 'sentence'
      ? sentences(text).map(({ to }) => to)
      : [...text.matchAll(/\S+/g)].map((word) => word.index + word[0].length);
  const to = by === 1 ? ends.find((end) => end > now.to) : ends.findLast((end) => end < now.to);
  return to === undefined || to <= now.from ? now : { from: now.from, to };
}

/** The word after (1) or before (-1) where a place begins. */
export function nextWord(text: string, now: Place, by: 1 | -1): Place {
  const words = [...text.matchAll(/\S+/g)].map((word) => ({
    from: word.index,
    to: word.index + word[0].length,
  }));
  const next =
    by === 1 ? words.find(({ from }) => from > now.from) : words.findLast(({ from }) => from < now.from);
  const first = words.find(({ from, to }) => from <= now.from && now.from < to);
  // From a sentence one comes to its first word.
  if (by === 1 && first !== undefined && first.to < now.to) return first;
  return next ?? now;
}
