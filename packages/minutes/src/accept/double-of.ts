import type { Archive } from '@utveckling/domain/archive';
import type { PartialDate } from '@utveckling/domain/partial-date';
import { type Comparison, compareTexts } from '../double/compare-texts.ts';

/** A meeting that a document is of, though it is there already. */
export type Double = { meeting: string; source: string; isSameText: boolean; comparison: Comparison };

/**
 * The meeting whose minutes have the same words, or nearly: the one that is most alike. Meetings of other days are not
 * asked, since minutes of a series are alike too.
 */
export function doubleOf(
  { state, texts }: Archive,
  text: string,
  date: PartialDate | undefined,
): Double | undefined {
  const doubles: Double[] = [];
  for (const [meeting, { held, sources }] of state.meetings) {
    for (const { data } of sources) {
      const other = texts.get(data.source) ?? '';
      const isSameText = other === text;
      if (!isSameText && (!isOfSameDay(held?.said, date) || !isAboutAsLong(other, text))) continue;
      const comparison = compareTexts(other, text);
      if (comparison.verdict !== 'different')
        doubles.push({ meeting, source: data.source, isSameText, comparison });
    }
  }
  return doubles.sort((a, b) => b.comparison.likeness - a.comparison.likeness)[0];
}

function isOfSameDay(one: PartialDate | null | undefined, other: PartialDate | undefined): boolean {
  return (
    one === null || one === undefined || other === undefined || (one.from <= other.to && other.from <= one.to)
  );
}

function isAboutAsLong(one: string, other: string): boolean {
  return one.length <= 2 * other.length && other.length <= 2 * one.length;
}
