import { type Direction, neighbour, type TreeLayout } from '@utveckling/tree-layout';
import type { KeyboardEvent } from 'react';

const directions = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/** The direction an arrow key asks for; none for other keys, and none when the key means something else. */
export function directionOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Direction | undefined {
  return ctrlKey || metaKey || altKey ? undefined : directions.get(key);
}

/** The nearest fruit in a direction among those that are drawn at the date. */
export function shownNeighbour(
  layout: TreeLayout,
  from: string,
  direction: Direction,
  isShown: (id: string) => boolean,
): string | undefined {
  return neighbour({ ...layout, fruits: layout.fruits.filter(({ id }) => isShown(id)) }, from, direction);
}

/** Moves the focus to the nearest shown fruit in the direction of an arrow key. */
export function focusNeighbour(event: KeyboardEvent, layout: TreeLayout, shown: ReadonlySet<string>): void {
  const direction = directionOf(event);
  if (direction === undefined) return;
  const from =
    event.target instanceof Element ? event.target.closest('[data-fruit]')?.getAttribute('data-fruit') : null;
  if (from === null || from === undefined) return;
  const next = shownNeighbour(layout, from, direction, (id) => shown.has(id));
  if (next === undefined) return;
  event.preventDefault();
  const link = event.currentTarget.querySelector(`[data-fruit="${CSS.escape(next)}"]`);
  if (link instanceof SVGElement) link.focus();
}
