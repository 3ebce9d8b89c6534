import { type Box, type TreeLayout, visibleFruits } from '@utveckling/tree-layout';
import { type Detail, detailAt } from './view-detail.ts';

/** What of a tree is worth drawing from where the camera is: how detailed, and which fruits. */
export type Glimpse = {
  detail: Detail;
  /** Ids of the fruits in view; all of them when the tree is small. */
  fruits: ReadonlySet<string> | 'all';
};

/** A tree of up to this many fruits is drawn whole: moving the camera then changes nothing in the document. */
const wholeUpTo = 150;

/** Before the window is known: a small tree with its names, a large one as its branches. */
export function firstGlimpse(layout: TreeLayout): Glimpse {
  return layout.fruits.length <= wholeUpTo
    ? { detail: 'names', fruits: 'all' }
    : { detail: 'branches', fruits: new Set() };
}

/** What is worth drawing when `view`, in world units, is seen at `pixels` CSS pixels for each unit. */
export function glimpse(layout: TreeLayout, view: Box, pixels: number): Glimpse {
  const detail = detailAt(layout, pixels);
  if (layout.fruits.length <= wholeUpTo) return { detail, fruits: 'all' };
  if (detail === 'branches') return { detail, fruits: new Set() };
  return { detail, fruits: new Set(visibleFruits(layout, widened(view)).map(({ id }) => id)) };
}

/** Whether two glimpses draw the same. */
export function isSameGlimpse(a: Glimpse, b: Glimpse): boolean {
  if (a.detail !== b.detail || a.fruits === 'all' || b.fruits === 'all')
    return a.detail === b.detail && a.fruits === b.fruits;
  return (
    a.fruits.size === b.fruits.size && [...a.fruits].every((id) => b.fruits !== 'all' && b.fruits.has(id))
  );
}

/** A little more than is seen, so that a small move finds its fruits already there. */
function widened({ x, y, width, height }: Box): Box {
  return { x: x - width * 0.25, y: y - height * 0.25, width: width * 1.5, height: height * 1.5 };
}
