import { Hono } from 'hono';
import * as z from 'zod';
import { clientAddress } from '../http/client-address.ts';
import { fieldSentences } from '../http/field-sentences.ts';
import { jsonBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { accountEmail, accountName } from './account-schema.ts';
import { openSession } from './open-session.ts';
import type { SignIn } from './open-sign-in.ts';
import { signInLimits } from './sign-in-limits.ts';
import { tooMany } from './too-many.ts';

const startSchema = z.strictObject({
  code: z
    .string(fieldSentences.startCodeMissing.sv)
    .min(1, fieldSentences.startCodeMissing.sv)
    .max(100, fieldSentences.startCodeWrong.sv),
  name: accountName,
  email: accountEmail,
});

/** `/sign-in/first-administrator`: the one-time address makes the first administrator and signs them in. */
export function firstAdministratorRoutes(signIn: SignIn) {
  const { accounts, parts } = signIn;

  async function makeAdministrator(name: string, email: string): Promise<string | undefined> {
    const account = (await accounts.create({ name, email })) ?? (await accounts.findByEmail(email));
    if (account !== undefined) await parts.onFirstAdministrator(account.id);
    return account?.id;
  }

  const fromUs = sameOrigin(parts.publicUrl);

  return new Hono().post('/sign-in/first-administrator', fromUs, async (c) => {
    const body = await jsonBody(c.req.raw, startSchema);
    if ('refused' in body) return body.refused;
    const wait = await parts.limits.take([signInLimits.firstByNetwork, clientAddress(c, parts.trustProxy)]);
    if (wait !== undefined) return tooMany(wait);
    const { code, name, email } = body.data;
    if (!(await parts.first.use(code))) return problem('first-administrator-used-up');
    const account = await makeAdministrator(name, email).catch(async (error: unknown) => {
      await parts.first.giveBack(code);
      throw error;
    });
    const cookies = account && (await openSession(signIn, c.req.raw, { account, stay: false }));
    return cookies ? privateAnswer({}, cookies) : problem('first-administrator-used-up');
  });
}
