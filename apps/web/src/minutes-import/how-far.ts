import type { Item } from './review-items.ts';

/** Whether it asks for a look and nobody has decided it. */
export function asksNow({ asks, decided }: Pick<Item, 'asks' | 'decided'>): boolean {
  return asks && !decided;
}

/**
 * How far a review has come: something is `left` to look at, `all-seen` is what asked for a look, or there was never
 * anything that did (`nothing-unsure`), or not even anything that was read (`nothing-read`).
 */
export function howFar(
  items: readonly Pick<Item, 'asks' | 'decided' | 'isPlace'>[],
): 'left' | 'all-seen' | 'nothing-unsure' | 'nothing-read' {
  if (items.some(asksNow)) return 'left';
  if (!items.some(({ isPlace }) => isPlace)) return 'nothing-read';
  return items.some(({ asks }) => asks) ? 'all-seen' : 'nothing-unsure';
}
