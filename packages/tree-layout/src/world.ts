import { capacityStep } from './capacity-step.ts';
import type { Ellipse } from './ellipse.ts';
import { round } from './round.ts';

/** The measures everything else is drawn by, in world units. */
export type World = {
  width: number;
  height: number;
  /** 1 for a tree of up to 30 fruits; scenery grows with it. */
  scale: number;
  /** Size of fruit names, and the smallest they may shrink to inside a crowded branch. */
  fontSize: number;
  smallestFont: number;
  branchFontSize: number;
  /** The ellipse whose upper fan the fruits fill. */
  crown: Ellipse;
  /** Where the trunk stands. */
  foot: { x: number; y: number };
};

/**
 * The world for a tree: 2:1, 1600 wide for up to 30 fruits (so that 15 units are 12 px in a 1280 × 640 box),
 * 2100 for up to 60 (12 px at 1680 × 880), then growing with the tree's own step. Names do not matter, only counts.
 */
export function measureWorld(fruitsPerBranch: readonly number[]): World {
  const fruits = fruitsPerBranch.reduce((sum, count) => sum + count, 0);
  const places = fruitsPerBranch.reduce((sum, count) => sum + capacityStep(count), 0);
  const scale = worldScale(fruits);
  const fontSize = scale > 1 ? 17 : places <= 20 ? 18.6 : places <= 36 ? 16.9 : 16.2;
  return {
    width: round(1600 * scale),
    height: round(800 * scale),
    scale,
    fontSize,
    smallestFont: 15.1,
    branchFontSize: round(fontSize * 1.08),
    crown: { x: round(800 * scale), y: round(508 * scale), rx: round(772 * scale), ry: round(486 * scale) },
    foot: { x: round(800 * scale), y: round(706 * scale) },
  };
}

function worldScale(fruits: number): number {
  if (fruits <= 30) return 1;
  if (fruits <= 60) return 1.3125;
  // Beyond what must show at once there is no reason to crowd: half as much room again.
  let scale = 1.3125 * 1.22;
  for (let step = 60; step < fruits; step *= 2) scale *= Math.SQRT2;
  return round(scale);
}
