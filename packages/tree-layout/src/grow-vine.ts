import type { LaidFruit, LaidVine } from './layout.ts';
import { spot } from './smooth-path.ts';

/** A vine between two fruits: from mark to mark, hanging a little. */
export function growVine(a: LaidFruit, b: LaidFruit, wish: boolean): LaidVine {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const from = edgeOf(left, right);
  const to = edgeOf(right, left);
  const length = Math.sqrt((from.x - to.x) ** 2 + (from.y - to.y) ** 2);
  const sag = Math.min(length * 0.16, left.markSize * 0.9);
  const c1 = { x: from.x + (to.x - from.x) * 0.3, y: from.y + (to.y - from.y) * 0.3 + sag };
  const c2 = { x: from.x + (to.x - from.x) * 0.7, y: from.y + (to.y - from.y) * 0.7 + sag };
  return { a: a.id, b: b.id, wish, path: `M${spot(from)}C${spot(c1)} ${spot(c2)} ${spot(to)}` };
}

function edgeOf(fruit: LaidFruit, other: LaidFruit) {
  const dx = other.x - fruit.x;
  const dy = other.y - fruit.y;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const reach = fruit.markSize * 0.52;
  return { x: fruit.x + (dx / length) * reach, y: fruit.y + (dy / length) * reach };
}
