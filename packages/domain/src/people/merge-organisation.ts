import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { organisationOf } from './organisation-of.ts';

export const mergeOrganisationSchema = z.strictObject({
  /** The double. */
  organisation: slug,
  /** The one that stays. */
  into: slug,
});
export type MergeOrganisation = z.infer<typeof mergeOrganisationSchema>;

/** Says that two registered organisations are one. Whatever names the first reads as the second; the log keeps both. */
export const mergeOrganisation = command<MergeOrganisation>({
  action: 'people.manage',
  schema: mergeOrganisationSchema,
  target: () => ({}),
  stream: ({ organisation }) => `organisation:${organisation}`,
  decide({ state }, { organisation, into }, author) {
    const unknown = [organisation, into].find((one) => !state.organisations.has(one));
    if (unknown !== undefined) return refused({ reason: 'unknown-thing', thing: unknown });
    const kept = organisationOf(state, into);
    if (state.merged.has(organisation) || kept === organisation) return refused({ reason: 'already-so' });
    const change = newChange(author);
    change.set(
      { type: 'organisation.merged', data: { organisation, into: kept } },
      'Två namn på samma organisation, sammanförda av en administratör.',
    );
    return change.decision();
  },
});
