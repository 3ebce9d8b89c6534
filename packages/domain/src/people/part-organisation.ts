import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { refused } from '../refusal.ts';

export const partOrganisationSchema = z.strictObject({ organisation: slug });
export type PartOrganisation = z.infer<typeof partOrganisationSchema>;

/** Takes a merging back later than undoing can: the organisation stands for itself again. */
export const partOrganisation = command<PartOrganisation>({
  action: 'people.manage',
  schema: partOrganisationSchema,
  target: () => ({}),
  stream: ({ organisation }) => `organisation:${organisation}`,
  decide({ state }, { organisation }, author) {
    if (!state.organisations.has(organisation)) {
      return refused({ reason: 'unknown-thing', thing: organisation });
    }
    if (!state.merged.has(organisation)) return refused({ reason: 'already-so' });
    const change = newChange(author);
    change.set(
      { type: 'organisation.parted', data: { organisation } },
      'En sammanförd organisation, skild ut igen av en administratör.',
    );
    return change.decision();
  },
});
