import type { Box } from './layout.ts';

/** Boxes by the squares they touch, so that what lies near a place is found without asking all. */
export type BoxGrid<T> = {
  add: (box: Box, item: T) => void;
  /** Items whose boxes may touch the given one; an item may come more than once. */
  near: (box: Box) => readonly T[];
};

export function boxGrid<T>(square: number): BoxGrid<T> {
  const squares = new Map<number, T[]>();
  const index = (value: number) => Math.floor(value / square);
  // No world is a million squares high: one whole number says which square.
  const key = (i: number, j: number) => i * 1_000_000 + j;
  return {
    add: (box, item) => {
      const { x, y, width, height } = box;
      for (let i = index(x); i <= index(x + width); i++) {
        for (let j = index(y); j <= index(y + height); j++) {
          const list = squares.get(key(i, j));
          if (list === undefined) squares.set(key(i, j), [item]);
          else list.push(item);
        }
      }
    },
    near: ({ x, y, width, height }) => {
      const found: T[] = [];
      for (let i = index(x); i <= index(x + width); i++) {
        for (let j = index(y); j <= index(y + height); j++) {
          const list = squares.get(key(i, j));
          if (list !== undefined) for (const item of list) found.push(item);
        }
      }
      return found;
    },
  };
}
