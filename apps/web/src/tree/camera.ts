import type { Box, TreeLayout } from '@utveckling/tree-layout';

/** A move of the world: drawn at `x + k · world`, in units of the viewBox. */
export type Camera = { k: number; x: number; y: number };

export const wholeTree: Camera = { k: 1, x: 0, y: 0 };

/** How far away one can look: a phone opens the picture zoomed, and sees the whole of it from here. */
export const farthest = 0.3;

/** How closely one can look: until a name is very large, however large the world is. */
export function nearestFor({ width }: Pick<TreeLayout, 'width'>): number {
  return Math.max(8, width / 200);
}

/** The part of the viewBox that is free to look at, when something covers the rest of the window. */
export type FreeView = Box;

/** Room left between a fruit and the edge of what is free, in world units. */
const margin = 24;

/** Moves the camera only as far as `box` needs to be seen in the free view; its scale stays. */
export function seeBox(camera: Camera, box: Box, free: FreeView): Camera {
  return {
    k: camera.k,
    x: camera.x + shift(box.x * camera.k + camera.x, box.width * camera.k, free.x, free.width),
    y: camera.y + shift(box.y * camera.k + camera.y, box.height * camera.k, free.y, free.height),
  };
}

/** Puts the middle of `box` in the middle of the free view, at scale `k`, without looking past the world's edge. */
export function centreOn(
  box: Box,
  free: FreeView,
  k: number,
  { width, height }: Pick<TreeLayout, 'width' | 'height'>,
): Camera {
  const x = free.x + free.width / 2 - (box.x + box.width / 2) * k;
  const y = free.y + free.height / 2 - (box.y + box.height / 2) * k;
  return {
    k,
    x: within(x, free.x + free.width - width * k, free.x),
    y: within(y, free.y + free.height - height * k, free.y),
  };
}

function shift(from: number, size: number, free: number, room: number): number {
  if (from < free + margin) return free + margin - from;
  const past = from + size - (free + room - margin);
  return past > 0 ? -Math.min(past, from - free - margin) : 0;
}

/** A camera that shows more than the world lets it rest at either edge. */
function within(value: number, a: number, b: number): number {
  return Math.min(Math.max(value, Math.min(a, b)), Math.max(a, b));
}

/** The camera that sees the whole world in the free view. */
export function seeWhole(free: FreeView, { width, height }: Pick<TreeLayout, 'width' | 'height'>): Camera {
  const k = Math.min(1, free.width / width, free.height / height);
  return {
    k,
    x: free.x + (free.width - width * k) / 2,
    y: free.y + (free.height - height * k) / 2,
  };
}
