import type { ClaimKind, EntryView } from '@utveckling/domain/project/entry-schema';

/** Kinds that turn a fruit's way; their sentences stand out in a history. */
const weighty: ReadonlySet<ClaimKind> = new Set(['status', 'stance', 'condition', 'decision', 'endorsement']);

/** Whether a sentence turns a fruit's way. */
export function isTurning(entries: readonly EntryView[]): boolean {
  return entries.some(({ kind }) => weighty.has(kind));
}
