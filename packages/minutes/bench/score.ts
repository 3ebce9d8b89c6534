import type { Reading } from './reading.ts';
import { scoreAttendance } from './score-attendance.ts';
import { scoreGuards } from './score-guards.ts';
import { scoreHead } from './score-head.ts';
import { scoreSaid } from './score-said.ts';
import { scoreSections } from './score-sections.ts';
import type { Tallies } from './tally.ts';

/** How well one document was read, kind by kind. */
export function score(reading: Reading): Tallies {
  return {
    ...scoreHead(reading),
    ...scoreAttendance(reading),
    ...scoreSections(reading),
    ...scoreSaid(reading),
    guards: scoreGuards(reading),
  };
}
