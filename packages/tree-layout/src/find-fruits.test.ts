import { expect, it } from 'vitest';
import { layoutTree } from './layout-tree.ts';
import { neighbour } from './neighbour.ts';
import { visibleFruits } from './visible-fruits.ts';

const layout = layoutTree({
  branches: ['a', 'b', 'c'].map((id) => ({ id, name: `Gren ${id}` })),
  fruits: Array.from({ length: 12 }, (_, i) => ({
    id: `f${i}`,
    name: 'Hälsa och fritid',
    branch: 'abc'.charAt(i % 3),
  })),
  relations: [],
  roots: [{ id: 'r', name: 'Arbetsmarknadsförvaltningen' }],
  sky: [],
  beside: [],
});

it('moves with arrow keys to a fruit that lies in that direction, and reaches every fruit', () => {
  const reached = new Set(layout.readingOrder.slice(0, 1));
  for (const id of reached) {
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const next = neighbour(layout, id, direction);
      if (next !== undefined) reached.add(next);
    }
  }
  expect([...reached].sort()).toEqual([...layout.readingOrder].sort());
});

it('finds exactly the fruits that are in view, in reading order', () => {
  const view = { x: 0, y: 0, width: layout.width / 2, height: layout.height };
  const seen = visibleFruits(layout, view).map(({ id }) => id);
  const expected = layout.fruits.filter(({ box }) => box.x < view.width).map(({ id }) => id);
  expect(seen).toEqual(expected);
  expect(visibleFruits(layout, { x: 0, y: 0, width: layout.width, height: layout.height })).toHaveLength(12);
});
