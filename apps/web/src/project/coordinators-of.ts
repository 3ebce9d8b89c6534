import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { latestFirst } from '@utveckling/domain/project/latest-first';
import { type EntryOf, entriesOf } from '@utveckling/domain/project/project-at';

/** Who holds a fruit together, as far as anybody has said. */
export type Coordination = {
  /** The last that were named for each organisation. */
  named: readonly EntryOf<'coordinator'>[];
  /** The sentences that ask for one; none once somebody has been named later. */
  wanted: readonly EntryOf<'coordinator'>[];
};

/** Out of a history, newest day first: what was said last of an organisation holds, and so does what was said of none. */
export function coordinatorsOf({ history }: { history: readonly EntryView[] }): Coordination {
  const named: EntryOf<'coordinator'>[] = [];
  const wanted: EntryOf<'coordinator'>[] = [];
  const told = new Set<string>();
  let isAllTold = false;
  for (const entry of latestFirst(entriesOf(history, 'coordinator'))) {
    const { organisations, wanted: isWanted } = entry.claim;
    const keys = organisations.length === 0 ? [''] : organisations;
    if (isWanted && named.length === 0) wanted.push(entry);
    if (!isWanted && !isAllTold && keys.some((key) => !told.has(key))) named.push(entry);
    if (isWanted && organisations.length === 0) isAllTold = true;
    for (const key of keys) told.add(key);
  }
  return { named, wanted };
}
