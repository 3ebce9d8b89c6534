import type { Archive } from '@utveckling/domain/archive';

/** Those that are in the tree, or wait to be. */
export function inTree<R extends { change: string; isWaiting: boolean }>(
  { state }: Archive,
  rows: readonly R[],
): R[] {
  return rows.filter(
    ({ change, isWaiting }) =>
      isWaiting ||
      (state.changes.get(change) ?? []).some(
        ({ type, id }) => type === 'source.added' && !state.undone.has(id),
      ),
  );
}
