import type { ProposedClaim } from '@utveckling/minutes/proposal';

export type NamedWords = Extract<ProposedClaim, { kind: 'action' }>['who'][number];

/** The people that a statement names. */
export function namesIn(claim: ProposedClaim): readonly NamedWords[] {
  switch (claim.kind) {
    case 'action':
    case 'coordinator':
      return claim.who;
    case 'membership':
      return claim.persons;
    case 'document':
      return claim.by === undefined ? [] : [claim.by];
    default:
      return [];
  }
}
