import type { EntryView } from './entry-schema.ts';
import type { descriptionAspects } from './event.ts';
import { latestFirst } from './latest-first.ts';
import { type EntryOf, entriesOf } from './project-at.ts';

/**
 * What holds of one aspect, out of a history that is newest day first: the words that were written last, and what
 * minutes have said since. Before anybody has written, everything that minutes say.
 */
export function descriptionsOf(
  history: readonly EntryView[],
  aspect: (typeof descriptionAspects)[number],
): EntryOf<'description'>[] {
  const told = entriesOf(history, 'description').filter(
    ({ claim, correctedBy }) => claim.aspect === aspect && correctedBy === undefined,
  );
  const last = latestFirst(told).find(({ written }) => written !== undefined);
  if (last === undefined) return told;
  return [last, ...told.filter(({ written, on }) => written === undefined && on > last.on)];
}
