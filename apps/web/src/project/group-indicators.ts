import type { EntryOf } from '@utveckling/domain/project/project-at';

/** Everything the minutes say of one measure, oldest first. */
export type Measure = { measure: string; label: string; observations: readonly EntryOf<'indicator'>[] };

/** Indicators by measure, in the order the measures were first spoken of. */
export function groupIndicators(indicators: readonly EntryOf<'indicator'>[]): Measure[] {
  const oldestFirst = indicators.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const measures = new Map<string, EntryOf<'indicator'>[]>();
  for (const entry of oldestFirst) {
    measures.set(entry.claim.measure, [...(measures.get(entry.claim.measure) ?? []), entry]);
  }
  return [...measures].map(([measure, observations]) => ({
    measure,
    label: observations[0]?.claim.label ?? measure,
    observations,
  }));
}
