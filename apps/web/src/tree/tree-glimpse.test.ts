import { layoutTree } from '@utveckling/tree-layout';
import { expect, it } from 'vitest';
import { firstGlimpse, glimpse, isSameGlimpse } from './tree-glimpse.ts';

const tree = (count: number) =>
  layoutTree({
    branches: [1, 2, 3, 4, 5].map((id) => ({ id: `b${id}`, name: `Gren ${id}` })),
    fruits: Array.from({ length: count }, (_, index) => ({
      id: `f${index}`,
      name: `Arbete ${index}`,
      branch: `b${(index % 5) + 1}`,
    })),
    relations: [],
    roots: [{ id: 'amf', name: 'AMF' }],
    sky: [],
    beside: [],
  });

it('draws a small tree whole, wherever the camera is', () => {
  const layout = tree(17);
  expect(firstGlimpse(layout)).toEqual({ detail: 'names', fruits: 'all' });
  expect(glimpse(layout, { x: 0, y: 0, width: 10, height: 10 }, 1).fruits).toBe('all');
});

it('shows names where they are at least 12 px, marks farther away, and branches from afar', () => {
  const layout = tree(17);
  const details = [12, 8, 1].map(
    (pixels) => glimpse(layout, { x: 0, y: 0, width: 1, height: 1 }, pixels / layout.fontSize).detail,
  );
  expect(details).toEqual(['names', 'marks', 'branches']);
});

it('keeps only what is in view of a large tree', () => {
  const layout = tree(1000);
  const [first] = layout.fruits;
  if (first === undefined) throw new Error('the tree has fruits');
  const near = glimpse(layout, first.box, 12 / layout.fontSize);
  expect(near.fruits).toContain(first.id);
  expect(near.fruits === 'all' ? 1000 : near.fruits.size).toBeLessThan(100);
  expect(glimpse(layout, { x: 0, y: 0, ...layout }, 0.001).fruits).toEqual(new Set());
});

it('knows when a move changes nothing', () => {
  const some = { detail: 'names', fruits: new Set(['a', 'b']) } as const;
  expect(isSameGlimpse(some, { detail: 'names', fruits: new Set(['b', 'a']) })).toBe(true);
  expect(isSameGlimpse(some, { detail: 'names', fruits: new Set(['b', 'c']) })).toBe(false);
  expect(isSameGlimpse(some, { detail: 'marks', fruits: 'all' })).toBe(false);
});
