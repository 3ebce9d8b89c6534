import type { Archive } from '@utveckling/domain/archive';
import type { Range } from '@utveckling/domain/meeting/source';
import type { Claim } from '@utveckling/domain/project/event';
import type { ProposedClaim } from '../proposal.ts';
import { nextMeetingName } from './announced-meetings.ts';
import type { WhoIsNamed } from './who-is-named.ts';

type OfEntry = Exclude<ProposedClaim, { kind: 'membership' | 'schedule' | 'schedule-exception' }>;

/** A proposed claim as the log keeps it: people by id. What it would say of something that is not there becomes a note. */
export function claimOfFinding({ state }: Archive, claim: OfEntry, people: WhoIsNamed): Claim {
  const named = ({ words }: { words: Range }) => people.named(words);
  switch (claim.kind) {
    case 'action':
      return {
        ...claim,
        who: claim.who.map(named),
        parties: claim.parties.filter((party) => state.parties.has(party)),
        ...(claim.organisations === undefined
          ? {}
          : { organisations: claim.organisations.filter((one) => state.organisations.has(one)) }),
      };
    case 'coordinator':
      return {
        ...claim,
        who: claim.who.map(named),
        organisations: claim.organisations.filter((one) => state.organisations.has(one)),
      };
    case 'document': {
      const { by, ...rest } = claim;
      return { ...rest, ...(by === undefined ? {} : { by: named(by) }) };
    }
    case 'next-meeting':
      return { kind: 'event', name: nextMeetingName };
    case 'stance':
      return state.parties.has(claim.party) ? claim : { kind: 'note' };
    case 'relation':
      return state.projects.has(claim.to) ? claim : { kind: 'note' };
    default:
      return claim;
  }
}
