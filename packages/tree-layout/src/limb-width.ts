import { round } from './round.ts';

/** Width of wood that carries `fruits` fruits (pipe model, n^0.8); `unit` is the width of wood that carries one. */
export function limbWidth(fruits: number, unit: number): number {
  return round(unit * Math.max(fruits, 0) ** 0.8);
}

/** The unit that gives a tree of so many fruits a trunk that looks strong enough to bear it. */
export function woodUnit(fruits: number, scale: number): number {
  const trunk = Math.min(124, 54 + 8 * Math.sqrt(fruits)) * scale;
  return Math.min(13 * scale, trunk / Math.max(1, round(fruits ** 0.8)));
}
