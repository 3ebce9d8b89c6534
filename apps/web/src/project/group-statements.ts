import type { EntryView } from '@utveckling/domain/project/entry-schema';

/** One sentence of the minutes and everything it tells. */
export type StatementOfMinutes = { first: EntryView; entries: readonly EntryView[] };

/** A day of a history with its sentences, in the order given. */
export type HistoryDay = { on: string; meeting: string; statements: readonly StatementOfMinutes[] };

/** Entries by the meeting that said them, and within it by sentence: a sentence that tells several things stands once. */
export function groupStatements(entries: readonly EntryView[]): HistoryDay[] {
  const days = groupBy(entries, ({ on, source }) => `${on} ${source.meeting}`);
  return days.flatMap((said) => {
    const [first] = said;
    if (first === undefined) return [];
    return [{ on: first.on, meeting: first.source.meeting, statements: statementsOf(said) }];
  });
}

function statementsOf(entries: readonly EntryView[]): StatementOfMinutes[] {
  const sentences = groupBy(entries, ({ source }) => `${source.sectionId} ${source.quote}`);
  return sentences.flatMap((told) => {
    const [first] = told;
    return first === undefined ? [] : [{ first, entries: told }];
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
