import { isLastAdministrator } from '@utveckling/domain/people/is-last-administrator';
import { grant } from '@utveckling/domain/people/role';
import type { State } from '@utveckling/domain/state';
import * as z from 'zod';
import type { Account } from '../sign-in/accounts.ts';

const heldGrant = z.object({
  grant,
  /** It came with the claims of a job account, and goes with them. */
  byJobAccount: z.boolean(),
  /** It stays whatever the claims say: nobody else is administrator. */
  isLastAdministrator: z.boolean(),
});

/** An account as an administrator sees it. */
export const accountViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  createdAt: z.iso.datetime(),
  lastSignIn: z.iso.datetime().nullable(),
  signsInByMail: z.boolean(),
  /** What was given, also when its last day has passed. */
  grants: z.array(heldGrant),
  /** Of the stream of its roles: what somebody who changes them must have seen. */
  revision: z.number(),
});
export type AccountView = z.infer<typeof accountViewSchema>;

/** An account with what it has been trusted with. */
export function accountView(state: State, account: Account): AccountView {
  const given = [...(state.grants.get(account.id)?.values() ?? [])];
  return {
    ...account,
    grants: given.map(
      ({ by, data }): z.infer<typeof heldGrant> => ({
        grant: data.grant,
        byJobAccount: by === 'oidc',
        isLastAdministrator: data.grant.role === 'administrator' && isLastAdministrator(state, account.id),
      }),
    ),
    revision: state.revisions.get(`account:${account.id}`) ?? 0,
  };
}
