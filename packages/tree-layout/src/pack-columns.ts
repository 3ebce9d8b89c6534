import type { Box, Point } from './layout.ts';

/** Something to pack: its size and where it would rather be (its middle). */
export type Parcel = { width: number; height: number; wanted: Point };

/**
 * Packs boxes in columns where a spread does not fit: all are about as wide (names wrap), so columns waste
 * little. Sorted into columns by where they want to be, stacked in each by height. `undefined` when they do not fit.
 */
export function packColumns(
  parcels: readonly Parcel[],
  area: Box,
  holds: (point: Point) => boolean,
  gap: number,
): Box[] | undefined {
  const width = Math.max(...parcels.map((parcel) => parcel.width)) + gap;
  for (const inset of [0, 0.025, 0.05, 0.08]) {
    const inner = { ...area, x: area.x + area.width * inset, width: area.width * (1 - 2 * inset) };
    const count = Math.floor(inner.width / width);
    for (const shift of [0.5, 0, 1]) {
      const columns = findColumns(count, width, shift, inner, holds);
      for (const fill of [fillEvenly, fillNearest]) {
        const stacks = fill(parcels, columns, gap);
        if (stacks !== undefined) return stackUp(parcels, columns, stacks, gap);
      }
    }
  }
  return undefined;
}

type Column = { x: number; width: number; top: number; room: number };
type Stacks = readonly (readonly number[])[];

function findColumns(
  count: number,
  width: number,
  shift: number,
  area: Box,
  holds: (point: Point) => boolean,
): Column[] {
  const wide = count === 0 ? 0 : shift === 0.5 ? area.width / count : width;
  const start = area.x + (area.width - count * wide) * shift;
  return Array.from({ length: count }, (_, i) => openColumn(start + i * wide, wide, area, holds));
}

/** The longest stretch of a column that lies inside. */
function openColumn(x: number, width: number, area: Box, holds: (point: Point) => boolean): Column {
  const step = 5;
  let best = { top: area.y, room: 0 };
  let top = area.y;
  let open = false;
  for (let y = area.y; y <= area.y + area.height; y += step) {
    const inside = [0, 0.5, 1].every((share) => holds({ x: x + width * share, y }));
    if (inside && !open) top = y;
    open = inside;
    if (inside && y - top > best.room) best = { top, room: y - top };
  }
  return { x, width, ...best };
}

/** Left to right, every column as full as the whole is. */
function fillEvenly(parcels: readonly Parcel[], columns: readonly Column[], gap: number): Stacks | undefined {
  const queue = parcels
    .map((_, i) => i)
    .sort((a, b) => (parcels[a]?.wanted.x ?? 0) - (parcels[b]?.wanted.x ?? 0) || a - b);
  let need = parcels.reduce((sum, { height }) => sum + height + gap, 0);
  let room = columns.reduce((sum, column) => sum + column.room, 0);
  let next = 0;
  const stacks = columns.map((column) => {
    const share = room <= 0 ? 0 : (column.room * need) / room;
    const stack: number[] = [];
    let used = 0;
    for (let i = queue[next]; i !== undefined; i = queue[next]) {
      const height = (parcels[i]?.height ?? 0) + gap;
      if (used + height > column.room || (used + height / 2 > share && used > 0)) break;
      if (used === 0 && height / 2 > share) break;
      stack.push(i);
      used += height;
      next += 1;
    }
    need -= used;
    room -= column.room;
    return stack;
  });
  return next === queue.length ? stacks : undefined;
}

/** The tallest first, each in the column nearest to where it wants to be that has room. */
function fillNearest(
  parcels: readonly Parcel[],
  columns: readonly Column[],
  gap: number,
): Stacks | undefined {
  const free = columns.map(({ room }) => room);
  const stacks: number[][] = columns.map(() => []);
  const queue = parcels
    .map((_, i) => i)
    .sort((a, b) => (parcels[b]?.height ?? 0) - (parcels[a]?.height ?? 0) || a - b);
  for (const i of queue) {
    const parcel = parcels[i];
    if (parcel === undefined) continue;
    const distance = (column: Column) => Math.abs(column.x + column.width / 2 - parcel.wanted.x);
    const open = columns
      .map((column, at) => ({ at, distance: distance(column) }))
      .filter(({ at }) => (free[at] ?? 0) >= parcel.height + gap)
      .sort((a, b) => a.distance - b.distance);
    const at = open[0]?.at;
    if (at === undefined) return undefined;
    free[at] = (free[at] ?? 0) - parcel.height - gap;
    stacks[at]?.push(i);
  }
  return stacks;
}

/** Stacked by height wanted, what room is left shared between them. */
function stackUp(parcels: readonly Parcel[], columns: readonly Column[], stacks: Stacks, gap: number): Box[] {
  const boxes = new Map<number, Box>();
  for (const [at, column] of columns.entries()) {
    const stack = (stacks[at] ?? []).toSorted(
      (a, b) => (parcels[a]?.wanted.y ?? 0) - (parcels[b]?.wanted.y ?? 0) || a - b,
    );
    const used = stack.reduce((sum, i) => sum + (parcels[i]?.height ?? 0) + gap, 0);
    const space = (column.room - used) / Math.max(1, stack.length);
    let y = column.top + space / 2 + gap / 2;
    for (const i of stack) {
      const { width = 0, height = 0 } = parcels[i] ?? {};
      boxes.set(i, { x: column.x + (column.width - width) / 2, y, width, height });
      y += height + gap + space;
    }
  }
  return parcels.map((_, i) => boxes.get(i) ?? { x: 0, y: 0, width: 0, height: 0 });
}
