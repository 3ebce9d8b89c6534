import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { freeSlug } from '../slug-of.ts';
import { partiesView } from '../tree/tree-view.ts';
import { organisationOf } from './organisation-of.ts';
import { otherNames, registerName } from './register-name.ts';
import { usedName } from './used-name.ts';

export const setOrganisationSchema = z.strictObject({
  /** One that is there already; left out for a new one. */
  organisation: slug.optional(),
  name: registerName,
  aliases: otherNames,
  party: slug.optional(),
});
export type SetOrganisation = z.infer<typeof setOrganisationSchema>;

/** Names an organisation and the party it belongs to, or registers a new one. */
export const setOrganisation = command<SetOrganisation>({
  action: 'people.manage',
  schema: setOrganisationSchema,
  target: () => ({}),
  stream: ({ organisation }) => (organisation === undefined ? undefined : `organisation:${organisation}`),
  decide(archive, { organisation, ...data }, author) {
    const { state } = archive;
    const before = organisation === undefined ? undefined : state.organisations.get(organisation);
    if (organisation !== undefined && (before === undefined || state.merged.has(organisation))) {
      return refused({ reason: 'unknown-thing', thing: organisation });
    }
    if (data.party !== undefined && !partiesView(archive).some(({ id }) => id === data.party)) {
      return refused({ reason: 'unknown-thing', thing: data.party });
    }
    // What was merged into this one is this one: its names may become aliases here.
    const others = [...state.organisations.values()].filter(
      (one) => organisationOf(state, one.data.organisation) !== organisation,
    );
    const used = usedName(
      [data.name, ...data.aliases],
      others.map((one) => one.data),
    );
    if (used !== undefined) return used;
    const aliases = data.aliases.filter((alias) => alias !== data.name);
    const registered = {
      organisation: organisation ?? freeSlug(data.name, (taken) => state.organisations.has(taken)),
      name: data.name,
      aliases,
      ...(data.party === undefined ? {} : { party: data.party }),
    };
    if (before !== undefined && isSame(before.data, registered)) return refused({ reason: 'already-so' });
    const change = newChange(author);
    change.set(
      { type: 'organisation.registered', data: registered },
      'Organisation inlagd av en administratör.',
    );
    return change.decision();
  },
});

type Registered = { name: string; aliases: readonly string[]; party?: string | undefined };

function isSame(a: Registered, b: Registered): boolean {
  return a.name === b.name && a.party === b.party && JSON.stringify(a.aliases) === JSON.stringify(b.aliases);
}
