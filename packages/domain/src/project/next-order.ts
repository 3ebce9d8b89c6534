import type { State } from '../state.ts';

/** The place after all other fruits: it is taken from nobody. */
export function nextOrder({ projects }: State): number {
  return Math.max(0, ...[...projects.values()].map(({ named }) => named?.data.order ?? 0)) + 1;
}
