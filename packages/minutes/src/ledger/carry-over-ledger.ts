import { Temporal } from 'temporal-polyfill';
import type { Register } from '../register.ts';
import { spoken } from '../said/day/calendar.ts';
import { foundAgain, type Place } from './found-again.ts';
import { type Gap, gapsOf } from './gaps-of.ts';
import type { LedgerMeeting } from './ledger-meeting.ts';

/** What was promised for a later meeting, and what became of it. */
export type Owed = {
  meeting: string;
  carryOver: string;
  /** `found`: taken up again; `not-found`: the next minutes are here and silent; `unknown`: those minutes are missing, or there is no later meeting yet. */
  state: 'found' | 'not-found' | 'unknown';
  foundAgain: Place[];
  /** In plain Swedish, for a reader. */
  tell: string;
};

/**
 * What meetings promised for later, in order, with where it was found again – or that it was not, or that nobody can
 * know since minutes are missing (S54–S57); and the gaps themselves. Pure: meetings come in the order they were held.
 */
export function carryOverLedger(
  meetings: readonly LedgerMeeting[],
  schedules: Register['schedules'],
): { owed: Owed[]; gaps: Gap[] } {
  const gaps = gapsOf(meetings, schedules);
  const owed = meetings.flatMap((meeting, index) => {
    const later = meetings.slice(index + 1).filter(({ group }) => group === meeting.group);
    const gap = gaps.find(({ after }) => after === meeting.id);
    return meeting.carryOvers.map((carryOver): Owed => {
      const section = meeting.sections.find(({ id }) => id === carryOver.section);
      const matter = {
        words: meeting.text.slice(carryOver.from, carryOver.to),
        title: section?.title ?? '',
        projects: carryOver.projects,
      };
      const places = later.flatMap((other, step) => foundAgain(matter, other, step === 0));
      return {
        meeting: meeting.id,
        carryOver: carryOver.id,
        foundAgain: places,
        ...stateOf(places, later, gap),
      };
    });
  });
  return { owed, gaps };
}

function stateOf(
  places: readonly Place[],
  later: readonly LedgerMeeting[],
  gap: Gap | undefined,
): Pick<Owed, 'state' | 'tell'> {
  const [next] = later;
  const [place] = places;
  const meeting = later.find(({ id }) => id === place?.meeting);
  if (meeting !== undefined)
    return { state: 'found', tell: `Återfunnen på mötet ${dayOf(meeting.date.from)}.` };
  if (next === undefined)
    return { state: 'unknown', tell: 'Vet inte: det finns inget senare protokoll från gruppen än.' };
  if (gap !== undefined) {
    const missing = gap.days[0] ?? next.date.from;
    return {
      state: 'unknown',
      tell: `Vet inte: protokollet från ${dayOf(missing)} saknas. Frågan är inte återfunnen i de protokoll som finns.`,
    };
  }
  return {
    state: 'not-found',
    tell: `Inte återfunnen. Protokollet från nästa möte, ${dayOf(next.date.from)}, finns och säger inget om frågan.`,
  };
}

function dayOf(iso: string): string {
  return spoken(Temporal.PlainDate.from(iso));
}
