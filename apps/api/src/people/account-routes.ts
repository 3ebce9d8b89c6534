import { randomUUID } from 'node:crypto';
import { grantRole } from '@utveckling/domain/people/grant-role';
import { grant } from '@utveckling/domain/people/role';
import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import { type Performer, perform } from '../change/perform.ts';
import { forgetFollower } from '../follow/follows.ts';
import { jsonBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { refusalProblem } from '../http/refusal-problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { putInOutbox } from '../mail/outbox.ts';
import { accountEmail, accountName } from '../sign-in/account-schema.ts';
import type { Account, Accounts } from '../sign-in/accounts.ts';
import type { Tables } from '../store/tables.ts';
import { type AccountView, accountView } from './account-view.ts';
import { invitationMail } from './invitation-mail.ts';
import { revokeAll } from './revoke-all.ts';
import { type WhoMayOptions, whoMay } from './who-may.ts';

export type AccountRoutesOptions = WhoMayOptions &
  Performer & {
    accounts: Accounts;
    database: Kysely<Tables>;
    publicUrl: string;
    isMailSetUp: boolean;
  };

const inviteSchema = z.strictObject({ name: accountName, email: accountEmail, grant: grant.optional() });
const changeSchema = z.strictObject({ name: accountName.optional(), email: accountEmail.optional() });

export type AccountsAnswer = { accounts: AccountView[]; mail: boolean };

/** `/accounts`: who may sign in and what they may do, for administrators. */
export function accountRoutes(options: AccountRoutesOptions) {
  const { accounts, database, model, now, publicUrl, isMailSetUp } = options;
  const fromUs = sameOrigin(publicUrl);
  const viewOf = (account: Account) => accountView(model.archive.state, account);
  const manager = (request: Request) => whoMay(options, request, 'people.manage');

  async function invite({ id, email }: Account): Promise<void> {
    const dueAt = now().toISOString();
    const mail = invitationMail({ id: randomUUID(), account: id, email, publicUrl, dueAt });
    if (isMailSetUp) await putInOutbox(database, [mail]);
  }

  /** Gives the first role, by the same rules as any later one; or the answer that says no. */
  async function giveFirst(account: string, by: string, given: z.infer<typeof grant>) {
    const prepared = grantRole.prepare({ account, grant: given });
    if ('issues' in prepared) return problem('bad-body');
    const wish = { command: prepared.ready, seen: 0, account: by, key: randomUUID() };
    const outcome = await perform(options, wish);
    if ('done' in outcome) return outcome.done;
    return 'refusal' in outcome ? refusalProblem(outcome.refusal) : problem('not-allowed');
  }

  return new Hono()
    .get('/accounts', async (c) => {
      const who = await manager(c.req.raw);
      if ('refused' in who) return who.refused;
      const list = (await accounts.list()).map(viewOf);
      return privateAnswer<AccountsAnswer>({ accounts: list, mail: isMailSetUp });
    })
    .post('/accounts', fromUs, async (c) => {
      const who = await manager(c.req.raw);
      if ('refused' in who) return who.refused;
      const body = await jsonBody(c.req.raw, inviteSchema);
      if ('refused' in body) return body.refused;
      const { name, email, grant: given } = body.data;
      const account = await accounts.create({ name, email });
      if (account === undefined) return problem('address-taken');
      const first = given && (await giveFirst(account.id, who.session.account, given));
      if (first instanceof Response) {
        await accounts.remove(account.id);
        return first;
      }
      await invite(account);
      return privateAnswer({ account: viewOf(account), mail: isMailSetUp, change: first?.change });
    })
    .patch('/accounts/:id', fromUs, async (c) => {
      const who = await manager(c.req.raw);
      if ('refused' in who) return who.refused;
      const body = await jsonBody(c.req.raw, changeSchema);
      if ('refused' in body) return body.refused;
      const id = c.req.param('id');
      const { name, email } = body.data;
      const before = await accounts.find(id);
      if (before === undefined) return problem('unknown-account');
      if (email !== undefined && email !== before.email) {
        const answer = await accounts.changeEmail(id, email);
        if (answer === 'address-taken') return problem('address-taken');
      }
      if (name !== undefined) await accounts.rename(id, name);
      const after = await accounts.find(id);
      return after === undefined ? problem('unknown-account') : privateAnswer({ account: viewOf(after) });
    })
    .post('/accounts/:id/invitation', fromUs, async (c) => {
      const who = await manager(c.req.raw);
      if ('refused' in who) return who.refused;
      const account = await accounts.find(c.req.param('id'));
      if (account === undefined) return problem('unknown-account');
      await invite(account);
      return privateAnswer({ mail: isMailSetUp });
    })
    .post('/accounts/:id/end-sessions', fromUs, async (c) => {
      const who = await manager(c.req.raw);
      if ('refused' in who) return who.refused;
      const id = c.req.param('id');
      if ((await accounts.find(id)) === undefined) return problem('unknown-account');
      await accounts.endSessions(id);
      return privateAnswer({});
    })
    .delete('/accounts/:id', fromUs, async (c) => {
      const who = await manager(c.req.raw);
      if ('refused' in who) return who.refused;
      const id = c.req.param('id');
      if ((await accounts.find(id)) === undefined) return problem('unknown-account');
      // The roles first: an account without a name must not be able to do anything, whatever comes in between.
      const revoked = await revokeAll(options, id, who.session.account);
      if (revoked === 'last') return refusalProblem({ reason: 'last-administrator' });
      await forgetFollower(database, id);
      await accounts.remove(id);
      // Somebody may have given it a role while it was being removed.
      await revokeAll(options, id, who.session.account);
      return privateAnswer(revoked);
    });
}
