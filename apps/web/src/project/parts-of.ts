import { foldName } from '@utveckling/domain/fold-name';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { latestFirst } from '@utveckling/domain/project/latest-first';
import { type EntryOf, entriesOf } from '@utveckling/domain/project/project-at';

/** The parts of a fruit, each as it was said last, out of a history that is newest day first. */
export function partsOf(history: readonly EntryView[]): EntryOf<'part'>[] {
  const latest = new Map<string, EntryOf<'part'>>();
  for (const entry of latestFirst(entriesOf(history, 'part')).reverse()) {
    latest.set(foldName(entry.claim.name), entry);
  }
  return [...latest.values()];
}
