import { fruitsCarried, type Limb } from './grow-limbs.ts';
import type { Point } from './layout.ts';
import { limbWidth } from './limb-width.ts';
import { round } from './round.ts';
import { taperedPath } from './tapered-path.ts';

/** A drawn piece of wood: its path, the line it follows and how wide it is at each point. */
export type DrawnLimb = {
  fruit: number | undefined;
  path: string;
  line: readonly Point[];
  widths: readonly number[];
};

/**
 * Every limb of a branch as one closed path: as wide as what it still carries, thinner after each twig that has
 * left it, thin at its stem. `strand` is the part inside the trunk that the first limb begins with.
 */
export function limbPaths(limb: Limb, strand: readonly Point[], unit: number): DrawnLimb[] {
  const carried = fruitsCarried(limb);
  const draw = (one: Limb, before: readonly Point[]): DrawnLimb[] => {
    const widths = widthsAlong(one, carried, unit);
    const first = widths[0] ?? unit;
    const line = [...before, ...one.line.slice(before.length > 0 ? 1 : 0)];
    const all = [...before.map(() => first), ...widths.slice(before.length > 0 ? 1 : 0)];
    const path = taperedPath(thin(line), thin(all));
    return [
      { fruit: one.fruit, path, line, widths: all },
      ...one.children.flatMap((child) => draw(child, [])),
    ];
  };
  return draw(limb, strand);
}

function widthsAlong(limb: Limb, carried: ReadonlyMap<Limb, number>, unit: number): number[] {
  const last = limb.line.length - 1;
  const tip = Math.min(unit * 0.42, 3.2);
  const here = limb.line.map((_, i) => {
    const gone = limb.children.reduce(
      (sum, child) => sum + (child.leaves <= i ? (carried.get(child) ?? 0) : 0),
      0,
    );
    return limbWidth((carried.get(limb) ?? 1) - gone, unit);
  });
  const softened = here.map((_, i) => mean(here.slice(Math.max(0, i - 3), i + 4)));
  return softened.map((width, i) => {
    const along = i / last;
    return round(i <= 1 ? (here[0] ?? width) : tip + (width - tip) * (1 - along * along));
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Every second point is enough for a soft outline. */
function thin<T>(items: readonly T[]): T[] {
  return items.filter((_, i) => i % 2 === 0 || i === items.length - 1);
}
