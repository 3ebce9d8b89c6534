import type { Ellipse } from './ellipse.ts';
import type { Sector } from './sector.ts';

/** How far the fan reaches to each side of straight up: 104°. */
export const fanReach = (104 / 180) * Math.PI;

/**
 * One sector a branch, left to right, each as large as its share of the weights. Equal angles of an ellipse's
 * parameter enclose equal areas, so a sector's angle is simply its share of the fan.
 */
export function shareCrown(crown: Ellipse, weights: readonly number[]): Sector[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let from = -fanReach;
  return weights.map((weight) => {
    const sector = { crown, from, to: from + (2 * fanReach * weight) / total, inner: 0, outer: 1 };
    from = sector.to;
    return sector;
  });
}
