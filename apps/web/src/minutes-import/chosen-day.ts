import type { PartialDate } from '@utveckling/domain/partial-date';

/** A day that the reviewer chose: the log's words are Swedish, whatever language it was chosen in. */
export function chosenDay(day: string): PartialDate {
  return {
    from: day,
    to: day,
    certainty: 'inferred',
    reason: 'Dagen valdes av den som lade in protokollet.',
  };
}
