import { groupBy } from '@utveckling/domain/group-by';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { isByHand } from './is-by-hand.ts';

/** Words and everything they tell. */
export type Sentence = { first: EntryView; entries: readonly EntryView[] };

/** One sentence of the minutes, or all that somebody wrote by hand in one change. */
export type StatementOfDay = Sentence & { sentences: readonly Sentence[] };

/** A day of a history: what a meeting said, what was written between meetings, or what was put right afterwards. */
export type HistoryDay = {
  on: string;
  kind: 'meeting' | 'update' | 'correction';
  /** The meeting that said it; empty for what was written by hand. */
  meeting: string;
  statements: readonly StatementOfDay[];
};

/**
 * Entries by the meeting that said them, or by the day they were written; within it by sentence, so that a sentence
 * that tells several things stands once. What was written in one change stands together.
 */
export function groupStatements(entries: readonly EntryView[]): HistoryDay[] {
  const days = [...groupBy(entries, (entry) => `${entry.on} ${dayKind(entry)} ${entry.source.meeting}`)];
  return days.flatMap(([, said]) => {
    const [first] = said;
    if (first === undefined) return [];
    const { on, source } = first;
    return [{ on, kind: dayKind(first), meeting: source.meeting, statements: statementsOf(said) }];
  });
}

function dayKind(entry: EntryView): HistoryDay['kind'] {
  if (!isByHand(entry)) return 'meeting';
  return entry.corrects === undefined ? 'update' : 'correction';
}

function statementsOf(entries: readonly EntryView[]): StatementOfDay[] {
  const together = groupBy(entries, (entry) =>
    isByHand(entry) ? entry.written?.change : sentenceKey(entry),
  );
  return [...together].flatMap(([, told]) => {
    const [first] = told;
    return first === undefined ? [] : [{ first, entries: told, sentences: sentencesOf(told) }];
  });
}

function sentencesOf(entries: readonly EntryView[]): Sentence[] {
  return [...groupBy(entries, sentenceKey)].flatMap(([, told]) => {
    const [first] = told;
    return first === undefined ? [] : [{ first, entries: told }];
  });
}

function sentenceKey({ source }: EntryView): string {
  return `${source.sectionId} ${source.quote}`;
}
