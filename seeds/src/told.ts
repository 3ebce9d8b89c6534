import type { HappeningOf } from '@utveckling/domain/event';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Claim } from '@utveckling/domain/project/event';
import type { GroupSlug } from './groups.ts';
import type { OrganisationSlug } from './organisations.ts';
import type { PartySlug } from './parties.ts';
import type { PersonId } from './people.ts';
import type { Place } from './place.ts';
import type { ProjectSlug } from './projects.ts';

/** Somebody the quote names: who we take it to be, and the words. */
export type Named = { person: PersonId; words: string };

/** The claims of the domain, written with words instead of ranges and without what is empty. */
type WrittenClaim =
  | Exclude<Claim, { kind: 'action' | 'carry-over' | 'coordinator' | 'document' | 'relation' | 'stance' }>
  | (Omit<Extract<Claim, { kind: 'relation' }>, 'to'> & { to: ProjectSlug })
  | (Omit<Extract<Claim, { kind: 'stance' }>, 'party'> & { party: PartySlug })
  | {
      kind: 'action';
      who?: Named[];
      parties?: PartySlug[];
      ownerMissing?: true;
      due?: PartialDate;
      precondition?: string;
    }
  | { kind: 'carry-over'; foundAgain?: Place[] }
  | { kind: 'coordinator'; who?: Named[]; organisations?: OrganisationSlug[]; wanted: boolean }
  | { kind: 'document'; title: string; by?: Named; expected: boolean };

/** What a quote can tell of a group that is no entry of its history: who sits in it and when it meets. */
type WrittenGroupChange =
  | {
      kind: 'membership';
      change: HappeningOf<'membership.changed'>['data']['change'];
      persons?: PersonId[];
      parties?: PartySlug[];
    }
  | {
      kind: 'schedule';
      rule: HappeningOf<'schedule.ruled'>['data']['rule'];
      from?: string;
      until?: string;
    }
  | { kind: 'schedule-exception' };

/**
 * One thing that a quote tells. Projects and group are the section's unless it says otherwise;
 * one that names projects of its own belongs to no group unless it names that too.
 */
export type Told = (WrittenClaim | WrittenGroupChange) & {
  projects?: readonly ProjectSlug[];
  group?: GroupSlug;
  happened?: PartialDate;
  /** The question of the same section that it answers, by its words. */
  answers?: string;
};

/** A quote of the minutes and what it tells: a note when nothing else is said. */
export type Statement = {
  quote: string;
  /** The words of another source of the same meeting, where they differ by more than quote marks. */
  otherwise?: Partial<Record<string, string>>;
  tells?: Told[];
};
