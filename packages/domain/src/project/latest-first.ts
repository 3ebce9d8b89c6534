import { newestFirst } from './newest-first.ts';

/** A history, newest day first, turned around within its days too: the last word stands first. */
export function latestFirst<T extends { on: string }>(history: readonly T[]): T[] {
  return newestFirst([...history].reverse());
}
