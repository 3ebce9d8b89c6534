import type { SourceRef } from './meeting/source.ts';

const prefix = 'written:';

/**
 * The words of one change made by hand, as they are put together: one text beside the log, into which its events point
 * by range just as they point into minutes, so that words can be erased while the log stays whole.
 */
export type WrittenWords = {
  /** Adds words (trimmed) and says where they stand. */
  add(words: string): SourceRef;
  /** All words so far: the text of the source. */
  text(): string;
};

/** The source that holds the words of a change. */
export function writtenSource(change: string): string {
  return `${prefix}${change}`;
}

export function isWrittenByHand(source: string): boolean {
  return source.startsWith(prefix);
}

/** No words yet for the change. */
export function writtenWords(change: string): WrittenWords {
  const source = writtenSource(change);
  let text = '';
  return {
    add(words) {
      const from = text === '' ? 0 : text.length + 1;
      text = text === '' ? words.trim() : `${text}\n${words.trim()}`;
      return { source, section: source, from, to: text.length };
    },
    text: () => text,
  };
}
