import type { Register } from '../register.ts';
import { foundAgain, type Place } from './found-again.ts';
import { type Exception, type Gap, gapsOf } from './gaps-of.ts';
import type { LedgerMeeting } from './ledger-meeting.ts';

/** What was promised for a later meeting, and what became of it. */
export type Owed = {
  meeting: string;
  carryOver: string;
  /** `found`: taken up again; `not-found`: the next minutes are here and silent; `unknown`: those minutes are missing, or there is no later meeting yet. */
  state: 'found' | 'not-found' | 'unknown';
  foundAgain: Place[];
  /** The group's next meeting that there are minutes of. */
  next?: string;
  /** The day of the first minutes that are missing between the promise and that meeting. */
  missing?: string;
};

/**
 * What meetings promised for later, in order, with where it was found again – or that it was not, or that nobody can
 * know since minutes are missing (S54–S57); and the gaps themselves. Pure: meetings come in the order they were held.
 */
export function carryOverLedger<S extends Register['schedules'][number]>(
  meetings: readonly LedgerMeeting[],
  schedules: readonly S[],
  exceptions: readonly Exception[] = [],
): { owed: Owed[]; gaps: Gap<S>[] } {
  const gaps = gapsOf(meetings, schedules, exceptions);
  const owed = meetings.flatMap((meeting, index) => {
    const later = meetings.slice(index + 1).filter(({ group }) => group === meeting.group);
    const gap = gaps.find(({ after }) => after === meeting.id);
    const [next] = later;
    return meeting.carryOvers.map((carryOver): Owed => {
      const section = meeting.sections.find(({ id }) => id === carryOver.section);
      const matter = {
        words: meeting.text.slice(carryOver.from, carryOver.to),
        title: section?.title ?? '',
        projects: carryOver.projects,
      };
      const places = later.flatMap((other, step) => foundAgain(matter, other, step === 0));
      const missing = gap?.days[0]?.day;
      const isKnown = next !== undefined && missing === undefined;
      return {
        meeting: meeting.id,
        carryOver: carryOver.id,
        foundAgain: places,
        state: places.length > 0 ? 'found' : isKnown ? 'not-found' : 'unknown',
        ...(next === undefined ? {} : { next: next.id }),
        ...(missing === undefined ? {} : { missing }),
      };
    });
  });
  return { owed, gaps };
}
