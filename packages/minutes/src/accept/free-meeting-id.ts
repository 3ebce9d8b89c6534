import type { Archive } from '@utveckling/domain/archive';
import type { PartialDate } from '@utveckling/domain/partial-date';

/** The meeting's day, and a number where another meeting has it: "2017-10-05", "2017-10-05-2". */
export function freeMeetingId({ state }: Archive, { from }: PartialDate): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? from : `${from}-${number}`;
    // A meeting whose every event was taken back leaves its id.
    if (state.meetings.get(id)?.held === undefined) return id;
  }
}
