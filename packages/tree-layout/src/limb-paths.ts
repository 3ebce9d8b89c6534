import { fruitsCarried, type Limb } from './grow-limbs.ts';
import type { Point } from './layout.ts';
import { limbWidth } from './limb-width.ts';
import { round } from './round.ts';
import { taperedPath } from './tapered-path.ts';

/** A drawn piece of wood: its path, the line it follows and how wide it is at each point. */
export type DrawnLimb = {
  fruit: number | undefined;
  isTwig: boolean;
  /** It comes out of the trunk itself. */
  isMain: boolean;
  path: string;
  line: readonly Point[];
  widths: readonly number[];
  /** Indices of the stretch that is this limb alone: out of what it grows from, before anything grows out of it. */
  bare: { from: number; to: number };
};

/**
 * Every limb of a branch as one closed path: as wide as what it still carries, thinner after each twig that has
 * left it, thin at its stem. `strand` is the part inside the trunk that the first limb begins with.
 */
export function limbPaths(limb: Limb, strand: readonly Point[], unit: number): DrawnLimb[] {
  const carried = fruitsCarried(limb);
  return drawLimb(limb, strand, [], carried, unit).map((one, i) => ({ ...one, isMain: i === 0 }));
}

type Carried = ReadonlyMap<Limb, number>;

/** `before` is the wood it shares with what it grows from, `limits` how wide that is there: it leaves inside it. */
function drawLimb(
  limb: Limb,
  before: readonly Point[],
  limits: readonly number[],
  carried: Carried,
  unit: number,
): Omit<DrawnLimb, 'isMain'>[] {
  const own = widthsAlong(limb, carried, unit);
  const first = own[0] ?? unit;
  const shared = before.map((_, i) => Math.min(first, (limits[i] ?? first) * 0.94));
  const joined = before.length > 0 ? 1 : 0;
  const line = [...before, ...limb.line.slice(joined)];
  const widths = settleIn([...shared, ...own.slice(joined)], before.length);
  const here = carried.get(limb) ?? 1;
  const from = Math.max(1, before.length);
  const firstLeaving = Math.min(line.length * 0.8, ...limb.children.map(({ leaves }) => from + leaves));
  const bare = { from, to: Math.max(from + 1, Math.round(firstLeaving)) };
  return [
    { fruit: limb.fruit, isTwig: here <= 1, path: taperedPath(thin(line), thin(widths)), line, widths, bare },
    ...limb.children.flatMap((child) => {
      const at = before.length - joined + child.leaves;
      const start = Math.max(0, at - 4);
      return drawLimb(child, line.slice(start, at + 1), widths.slice(start, at + 1), carried, unit);
    }),
  ];
}

/** Wood that leaves narrower than it is itself widens to its own measure only over the first few points. */
function settleIn(widths: readonly number[], shared: number): number[] {
  const narrow = widths[shared - 1];
  if (narrow === undefined) return [...widths];
  return widths.map((width, i) =>
    i < shared ? width : Math.min(width, round(narrow * (1 + (i - shared) * 0.03))),
  );
}

function widthsAlong(limb: Limb, carried: Carried, unit: number): number[] {
  const last = limb.line.length - 1;
  const tip = Math.min(unit * 0.4, 3.4);
  const leaving = limb.children.map(({ leaves }) => leaves);
  const lastLeaving = leaving.length === 0 ? 0 : Math.max(...leaving);
  const here = limb.line.map((_, i) => {
    const gone = limb.children.reduce(
      (sum, child) => sum + (child.leaves <= i ? (carried.get(child) ?? 0) : 0),
      0,
    );
    // A limb that carries nothing yet is as thick as if it carried one.
    return limbWidth(Math.max(1, (carried.get(limb) ?? 1) - gone), unit);
  });
  const softened = here.map((_, i) => mean(here.slice(Math.max(0, i - 4), i + 5)));
  return softened.map((width, i) => {
    if (i <= lastLeaving) return round(width);
    const along = (i - lastLeaving) / Math.max(1, last - lastLeaving);
    return round(width + (tip - width) * along);
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Every second point is enough for a soft outline. */
function thin<T>(items: readonly T[]): T[] {
  return items.filter((_, i) => i % 2 === 0 || i === items.length - 1);
}
