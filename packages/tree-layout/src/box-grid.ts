import type { Box, Point } from './layout.ts';

/** Boxes by the squares they touch, so that what lies near a place is found without asking all. */
export type BoxGrid<T> = {
  add: (box: Box, item: T) => void;
  /** Items whose boxes may touch the given one; an item may come more than once. */
  near: (box: Box) => T[];
  at: (point: Point) => readonly T[];
};

export function boxGrid<T>(square: number): BoxGrid<T> {
  const squares = new Map<string, T[]>();
  const index = (value: number) => Math.floor(value / square);
  const keys = ({ x, y, width, height }: Box): string[] => {
    const found: string[] = [];
    for (let i = index(x); i <= index(x + width); i++) {
      for (let j = index(y); j <= index(y + height); j++) found.push(`${i},${j}`);
    }
    return found;
  };
  return {
    add: (box, item) => {
      for (const key of keys(box)) {
        const list = squares.get(key);
        if (list === undefined) squares.set(key, [item]);
        else list.push(item);
      }
    },
    near: (box) => keys(box).flatMap((key) => squares.get(key) ?? []),
    at: ({ x, y }) => squares.get(`${index(x)},${index(y)}`) ?? [],
  };
}
