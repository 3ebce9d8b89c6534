import type { LaidFruit, TreeLayout } from './layout.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The fruit an arrow key moves to: the nearest one in that direction, where what lies straight ahead counts as
 * nearer than what lies aside. `undefined` at the edge of the tree. From an unknown fruit: the first one.
 */
export function neighbour(layout: TreeLayout, id: string, direction: Direction): string | undefined {
  const from = layout.fruits.find((fruit) => fruit.id === id);
  if (from === undefined) return layout.readingOrder[0];
  let best: { id: string; cost: number } | undefined;
  for (const fruit of layout.fruits) {
    const { ahead, aside } = seenFrom(from, fruit, direction);
    if (fruit.id === id || ahead <= 0 || aside > ahead * 2.5) continue;
    const cost = ahead + aside * 1.8;
    if (best === undefined || cost < best.cost) best = { id: fruit.id, cost };
  }
  return best?.id;
}

function seenFrom(from: LaidFruit, to: LaidFruit, direction: Direction): { ahead: number; aside: number } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  switch (direction) {
    case 'left':
      return { ahead: -dx, aside: Math.abs(dy) };
    case 'right':
      return { ahead: dx, aside: Math.abs(dy) };
    case 'up':
      return { ahead: -dy, aside: Math.abs(dx) };
    case 'down':
      return { ahead: dy, aside: Math.abs(dx) };
  }
}
