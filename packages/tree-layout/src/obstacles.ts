import { type BoxGrid, boxGrid } from './box-grid.ts';
import type { Box, Point } from './layout.ts';

/** What wood had better not run through, and how much worse it is there than in the open. */
export type Obstacles = {
  costAt: (point: Point) => number;
  /** Whether every way is worth trying, or (in a tree of hundreds) only the likeliest ones. */
  careful: boolean;
};

type Obstacle = { box: Box; cost: number };

/** Names cost most (wood behind letters is hard to read), marks less. */
export function obstaclesOf(names: readonly Box[], marks: readonly Box[], square: number): Obstacles {
  const grid: BoxGrid<Obstacle> = boxGrid(square);
  for (const box of names) grid.add(box, { box, cost: 16 });
  for (const box of marks) grid.add(box, { box, cost: 12 });
  return {
    careful: marks.length <= 60,
    costAt: (point) => {
      let cost = 0;
      for (const obstacle of grid.at(point))
        if (holds(obstacle.box, point)) cost = Math.max(cost, obstacle.cost);
      return cost;
    },
  };
}

function holds({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
