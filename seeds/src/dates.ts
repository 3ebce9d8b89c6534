import type { PartialDate } from '@utveckling/domain/partial-date';

/** A day or span whose year does not stand in the words; the reason tells where we took it from. */
export function inferred(
  words: string,
  days: string | readonly [string, string],
  reason: string,
): PartialDate {
  const [from, to] = typeof days === 'string' ? [days, days] : days;
  return { from, to, certainty: 'inferred', words, reason };
}

/** A span that we worked out from words like "nästa vecka". */
export function computed(words: string, [from, to]: readonly [string, string], reason: string): PartialDate {
  return { from, to, certainty: 'computed', words, reason };
}
