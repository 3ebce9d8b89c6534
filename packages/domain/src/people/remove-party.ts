import * as z from 'zod';
import type { Archive } from '../archive.ts';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { partiesStream } from './set-party.ts';

export const removePartySchema = z.strictObject({ party: slug });
export type RemoveParty = z.infer<typeof removePartySchema>;

/** Takes a party away that nothing was said of. One that stands in any history stays: its words could not be read without it. */
export const removeParty = command<RemoveParty>({
  action: 'settings.manage',
  schema: removePartySchema,
  target: () => ({}),
  stream: () => partiesStream,
  decide(archive, { party }, author) {
    const defined = archive.state.parties.get(party);
    if (defined === undefined || defined.data.removed === true) {
      return refused({ reason: 'unknown-thing', thing: party });
    }
    const by = usesOf(archive, party);
    if (by.length > 0) return refused({ reason: 'still-used', by });
    const change = newChange(author);
    const data = { ...defined.data, removed: true as const };
    change.set({ type: 'party.defined', data }, 'Part borttagen av en administratör.');
    return change.decision();
  },
});

/** What rests on a party, in the words of the administration. */
function usesOf({ state }: Archive, party: string): string[] {
  const isNamed = state.events.some(
    (event) =>
      !state.undone.has(event.id) &&
      event.type !== 'party.defined' &&
      event.type !== 'organisation.registered' &&
      event.type !== 'group.formed' &&
      event.type !== 'role.granted' &&
      names(event.data, party),
  );
  const organisations = [...state.organisations.values()].filter(({ data }) => data.party === party);
  const groups = [...state.groups.values()].filter(({ data }) => data.parties.includes(party));
  const isSpokenFor = [...state.grants.values()].some((roles) => {
    const grant = roles.get('member')?.data.grant;
    return grant?.role === 'member' && grant.party === party;
  });
  return [
    ...organisations.map(({ data }) => data.name),
    ...groups.map(({ data }) => data.name),
    ...(isSpokenFor ? ['den som är medlem för parten'] : []),
    ...(isNamed ? ['historiken'] : []),
  ];
}

/** Whether a party stands anywhere in what an event says. */
function names(data: unknown, party: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([key, value]) => {
    if (key === 'party') return value === party;
    if (key === 'parties') return Array.isArray(value) && value.includes(party);
    return names(value, party);
  });
}
