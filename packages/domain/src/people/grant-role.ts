import * as z from 'zod';
import type { Archive } from '../archive.ts';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { id } from '../identifier.ts';
import { type Refused, refused } from '../refusal.ts';
import { partiesView } from '../tree/tree-view.ts';
import { type Grant, grant } from './role.ts';

export const grantRoleSchema = z.strictObject({ account: id, grant });
export type GrantRole = z.infer<typeof grantRoleSchema>;

/** Who gives the roles that a job account brings. */
export const byJobAccount = 'oidc';

/** Gives an account a role, or the same role another reach. */
export const grantRole = command<GrantRole>({
  action: 'role.manage',
  schema: grantRoleSchema,
  target: () => ({}),
  stream: ({ account }) => `account:${account}`,
  decide(archive, { account, grant: given }, author) {
    const no = grantRefusal(archive, given, author.today);
    if (no !== undefined) return no;
    const before = archive.state.grants.get(account)?.get(given.role);
    // What a job account brought goes when it no longer brings it; given by hand it stays.
    if (before !== undefined && before.by !== byJobAccount && isSameGrant(before.data.grant, given)) {
      return refused({ reason: 'already-so' });
    }
    const change = newChange(author);
    change.set(
      { type: 'role.granted', data: { account, grant: given } },
      'Behörighet given av en administratör.',
    );
    return change.decision();
  },
});

/** Whether two grants give the same. */
export function isSameGrant(a: Grant, b: Grant): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(given: Grant): unknown {
  return Object.entries(given)
    .map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** Why a role cannot be given: it names what is not there, reaches nothing, or is over already. */
function grantRefusal(archive: Archive, given: Grant, today: string): Refused | undefined {
  const { state } = archive;
  switch (given.role) {
    case 'member':
      return partiesView(archive).some(({ id: party }) => party === given.party)
        ? undefined
        : refused({ reason: 'unknown-thing', thing: given.party });
    case 'lead':
      return unknownOf(given.projects, (slug) => state.projects.get(slug)?.named !== undefined);
    case 'part-editor':
      if (given.until < today) return refused({ reason: 'day-passed', day: given.until });
      if (given.themes.length === 0 && given.projects.length === 0 && !given.outside) {
        return refused({ reason: 'nothing-chosen' });
      }
      return (
        unknownOf(given.projects, (slug) => state.projects.get(slug)?.named !== undefined) ??
        unknownOf(given.themes, (slug) => state.themes.has(slug))
      );
    default:
      return undefined;
  }
}

function unknownOf(slugs: readonly string[], isKnown: (slug: string) => boolean): Refused | undefined {
  const unknown = slugs.find((slug) => !isKnown(slug));
  return unknown === undefined ? undefined : refused({ reason: 'unknown-thing', thing: unknown });
}
