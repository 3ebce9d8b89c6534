import { smoothPath } from './smooth-path.ts';
import type { World } from './world.ts';

/** The hill the tree stands on and the soil before it, each a closed path down to the world's lower edge. */
export function shapeGround({ width, height, scale }: World): { hill: string; soil: string } {
  const strip = (heights: readonly number[]): string => {
    const line = heights.map((y, i) => ({ x: (width * (i - 0.5)) / (heights.length - 2), y: y * scale }));
    return `${smoothPath(line)}L${Math.ceil(width * 1.2)} ${height}L${-Math.ceil(width * 0.2)} ${height}Z`;
  };
  return {
    hill: strip([702, 694, 680, 684, 694, 696, 690, 678, 684, 698]),
    soil: strip([744, 738, 728, 724, 722, 722, 725, 730, 737, 742]),
  };
}
