import type { Fate } from '@utveckling/domain/meeting/fate-schema';
import { foundAgain, type Place } from './found-again.ts';
import type { Exception, Gap, Schedule } from './gap.ts';
import { gapsOf } from './gaps-of.ts';
import type { LedgerMeeting } from './ledger-meeting.ts';

/** What was promised for a later meeting, and what became of it. */
export type Owed = Fate & { meeting: string; carryOver: string; foundAgain: Place[] };

/**
 * What meetings promised for later, in order, with where it was found again – or that it was not, that nobody can know
 * since minutes are missing, or that no later meeting has been (S54–S57); and the gaps themselves. Pure: meetings come
 * in the order they were held; without `today` nobody knows what should have been after the last.
 */
export function carryOverLedger<S extends Schedule>(
  meetings: readonly LedgerMeeting[],
  schedules: readonly S[],
  exceptions: readonly Exception[] = [],
  today?: string,
): { owed: Owed[]; gaps: Gap<S>[] } {
  const gaps = gapsOf(meetings, schedules, exceptions, today);
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
      const silent = next === undefined ? 'open' : 'not-found';
      return {
        meeting: meeting.id,
        carryOver: carryOver.id,
        foundAgain: places,
        state: places.length > 0 ? 'found' : missing === undefined ? silent : 'unknown',
        ...(next === undefined ? {} : { next: next.id }),
        ...(missing === undefined ? {} : { missing }),
      };
    });
  });
  return { owed, gaps };
}
