import { compareEvents } from './compare-events.ts';
import type { State, Statement } from './state.ts';

/**
 * The order of history among statements: a correction stands in the place of what it corrects, right after it, whenever
 * it was made. So correcting the first of two words of a day does not make it the last word.
 */
export function compareStatements(state: Pick<State, 'entries'>): (a: Statement, b: Statement) => number {
  return (a, b) => {
    const [first, second] = [firstOf(state, a), firstOf(state, b)];
    if (first.id !== second.id) return compareEvents(first, second);
    if (a.id === b.id) return 0;
    if (a.id === first.id) return -1;
    return b.id === first.id ? 1 : compareEvents(a, b);
  };
}

/** What was said in the first place, where a statement corrects one, or corrects a correction. */
function firstOf({ entries }: Pick<State, 'entries'>, statement: Statement): Statement {
  const corrects = statement.type === 'entry.recorded' ? statement.data.corrects : undefined;
  const corrected = corrects === undefined ? undefined : entries.get(corrects);
  return corrected === undefined ? statement : firstOf({ entries }, corrected);
}
