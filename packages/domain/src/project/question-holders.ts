import type { EntryView } from './entry-schema.ts';
import { namesOfEntry } from './names-of-entry.ts';

/** The entries that say who has the question `id`, first to last as they were written: the last one holds. */
export function questionHolders(history: readonly EntryView[], id: string): EntryView[] {
  const names = namesOfEntry(history, id);
  return history
    .filter(
      ({ claim, correctedBy }) =>
        claim.kind === 'holder' && names.has(claim.question) && correctedBy === undefined,
    )
    .toSorted((a, b) => (a.written?.at ?? '').localeCompare(b.written?.at ?? ''));
}
