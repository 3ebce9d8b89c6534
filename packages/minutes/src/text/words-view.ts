import type { Range } from '@utveckling/domain/meeting/source';

/** Words made readable, and the way back: the range of the source that a range of them stands at. */
export type WordsView = { words: string; toSource: (from: number, to: number) => Range };

type Piece = { at: number; source: number; length: number };

/** Gathers words from places of a source; what is added between them stands nowhere in it. Soft hyphens are not read. */
export function wordsView(text: string): {
  take: (from: number, to: number) => void;
  add: (words: string) => void;
  /** Takes the last character away again. */
  dropLast: () => void;
  done: () => WordsView;
} {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  const put = (from: number, to: number) => {
    if (to <= from) return;
    pieces.push({ at: length, source: from, length: to - from });
    parts.push(text.slice(from, to));
    length += to - from;
  };
  return {
    take(from, to) {
      let begin = from;
      for (let at = text.indexOf('\u00ad', from); at >= 0 && at < to; at = text.indexOf('\u00ad', at + 1)) {
        put(begin, at);
        begin = at + 1;
      }
      put(begin, to);
    },
    add(words) {
      parts.push(words);
      length += words.length;
    },
    dropLast() {
      const piece = pieces.at(-1);
      const part = parts.pop();
      if (piece === undefined || part === undefined) return;
      parts.push(part.slice(0, -1));
      piece.length -= 1;
      length -= 1;
    },
    done: () => ({ words: parts.join(''), toSource: (from, to) => sourceOf(pieces, from, to) }),
  };
}

function sourceOf(pieces: readonly Piece[], from: number, to: number): Range {
  const first = pieces[lastAtOrBefore(pieces, from)];
  const last = pieces[lastAtOrBefore(pieces, to - 1)];
  if (first === undefined || last === undefined) return { from: 0, to: 1 };
  const begin = first.source + Math.min(from - first.at, first.length);
  const end = last.source + Math.min(to - last.at, last.length);
  return { from: begin, to: Math.max(end, begin + 1) };
}

function lastAtOrBefore(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
