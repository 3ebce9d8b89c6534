import type { Claim, Label, ToldClaim } from './event.ts';
import type { LabelField } from './label-fields.ts';

/** The claim with each of its labels – a title, a name, who has a question – as `change` gives it back. */
export function withLabels(claim: Claim, change: (label: Label, field: LabelField) => string): ToldClaim;
export function withLabels(claim: Claim, change: (label: Label, field: LabelField) => Label): Claim;
export function withLabels(claim: Claim, change: (label: Label, field: LabelField) => Label): Claim {
  switch (claim.kind) {
    case 'status':
      return claim.movedTo === undefined ? claim : { ...claim, movedTo: change(claim.movedTo, 'movedTo') };
    case 'action': {
      const { precondition } = claim;
      if (precondition === undefined) return claim;
      return { ...claim, precondition: change(precondition, 'precondition') };
    }
    case 'question': {
      const { heldBy, decidedBy } = claim;
      return {
        ...claim,
        ...(heldBy === undefined ? {} : { heldBy: change(heldBy, 'heldBy') }),
        ...(decidedBy === undefined ? {} : { decidedBy: change(decidedBy, 'decidedBy') }),
      };
    }
    case 'spread':
      return { ...claim, to: change(claim.to, 'to') };
    case 'document':
      return { ...claim, title: change(claim.title, 'title') };
    case 'indicator': {
      const { label, unit, per, of } = claim;
      return {
        ...claim,
        label: change(label, 'label'),
        unit: change(unit, 'unit'),
        ...(per === undefined ? {} : { per: change(per, 'per') }),
        ...(of === undefined ? {} : { of: change(of, 'of') }),
      };
    }
    case 'event':
    case 'umbrella':
    case 'part':
      return { ...claim, name: change(claim.name, 'name') };
    default:
      return claim;
  }
}
