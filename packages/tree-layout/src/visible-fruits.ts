import { type BoxGrid, boxGrid } from './box-grid.ts';
import type { Box, LaidFruit, TreeLayout } from './layout.ts';
import { overlapArea } from './overlap-area.ts';

/**
 * The fruits that can be seen in a part of the world, in reading order: only these need to be in the document.
 * The first call for a layout sorts its fruits into a grid; later calls look only at the squares in view.
 */
export function visibleFruits(layout: TreeLayout, view: Box): LaidFruit[] {
  const found = new Set(gridOf(layout).near(view));
  return [...found]
    .filter(({ fruit }) => overlapArea(fruit.box, view) > 0)
    .sort((a, b) => a.at - b.at)
    .map(({ fruit }) => fruit);
}

type Placed = { fruit: LaidFruit; at: number };

const grids = new WeakMap<TreeLayout, BoxGrid<Placed>>();

function gridOf(layout: TreeLayout): BoxGrid<Placed> {
  const known = grids.get(layout);
  if (known !== undefined) return known;
  const grid: BoxGrid<Placed> = boxGrid(layout.fontSize * 20);
  for (const [at, fruit] of layout.fruits.entries()) grid.add(fruit.box, { fruit, at });
  grids.set(layout, grid);
  return grid;
}
