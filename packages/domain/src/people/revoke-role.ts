import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { id } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { isLastAdministrator } from './is-last-administrator.ts';
import { roles } from './role.ts';

export const revokeRoleSchema = z.strictObject({ account: id, role: z.enum(roles) });
export type RevokeRole = z.infer<typeof revokeRoleSchema>;

/** Takes a role back. The last administrator cannot be made anything else: nobody could open the door again. */
export const revokeRole = command<RevokeRole>({
  action: 'role.manage',
  schema: revokeRoleSchema,
  target: () => ({}),
  stream: ({ account }) => `account:${account}`,
  decide({ state }, { account, role }, author) {
    if (state.grants.get(account)?.has(role) !== true) return refused({ reason: 'already-so' });
    if (role === 'administrator' && isLastAdministrator(state, account)) {
      return refused({ reason: 'last-administrator' });
    }
    const change = newChange(author);
    change.set({ type: 'role.revoked', data: { account, role } }, 'Behörighet tagen av en administratör.');
    return change.decision();
  },
});
