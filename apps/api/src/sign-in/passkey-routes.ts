import { isAPIError } from 'better-auth/api';
import { Hono } from 'hono';
import * as z from 'zod';
import { clientAddress } from '../http/client-address.ts';
import { jsonBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { cookiesIn, headersFor } from './cookies.ts';
import { deviceOf } from './device-of.ts';
import { deviceCookie } from './open-session.ts';
import type { SignIn } from './open-sign-in.ts';
import { passkeyAnswer } from './passkey-answer.ts';
import { signInLimits } from './sign-in-limits.ts';
import { tooMany } from './too-many.ts';

/** A new passkey; better-auth reads it. */
const addSchema = z.strictObject({ answer: z.looseObject({ id: z.string() }, 'Passnyckelns svar saknas.') });
const useSchema = z.strictObject({ answer: passkeyAnswer, stay: z.boolean().default(false) });

/** `/sign-in/passkey` signs in with a passkey, `/passkeys` is a person's own. */
export function passkeyRoutes({ sessionOf, parts }: SignIn) {
  const { auth, limits, database, sessions } = parts;
  const fromUs = sameOrigin(parts.publicUrl);

  return new Hono()
    .post('/sign-in/passkey/options', fromUs, async (c) => {
      const wait = await limits.take([signInLimits.startsByNetwork, clientAddress(c, parts.trustProxy)]);
      if (wait !== undefined) return tooMany(wait);
      // Without its cookies: whoever signs in here may be another than who is signed in.
      const { headers, response } = await auth.api.generatePasskeyAuthenticationOptions({
        headers: new Headers(),
        returnHeaders: true,
      });
      return privateAnswer(response, cookiesIn(headers));
    })
    .post('/sign-in/passkey', fromUs, async (c) => {
      const body = await jsonBody(c.req.raw, useSchema);
      if ('refused' in body) return body.refused;
      const wait = await limits.take([signInLimits.startsByNetwork, clientAddress(c, parts.trustProxy)]);
      if (wait !== undefined) return tooMany(wait);
      const { answer, stay } = body.data;
      const before = await sessionOf(c.req.raw);
      try {
        const { headers, response } = await auth.api.verifyPasskeyAuthentication({
          body: { response: answer },
          headers: headersFor(c.req.raw, stay),
          returnHeaders: true,
        });
        if (before !== undefined) await sessions.end(before, before.id);
        const device = stay ? [deviceCookie(parts, response.user.id)] : [];
        return privateAnswer({}, [...cookiesIn(headers, stay), ...device]);
      } catch (error) {
        return refusal(error);
      }
    })
    .get('/passkeys', async (c) => {
      const session = await sessionOf(c.req.raw);
      if (session === undefined) return problem('not-signed-in');
      const passkeys = await database
        .selectFrom('passkey')
        .select(['id', 'name', 'createdAt as since'])
        .where('userId', '=', session.account)
        .orderBy('createdAt')
        .execute();
      return privateAnswer({ passkeys });
    })
    .post('/passkeys/options', fromUs, async (c) => {
      try {
        const { headers, response } = await auth.api.generatePasskeyRegistrationOptions({
          headers: headersFor(c.req.raw),
          returnHeaders: true,
        });
        return privateAnswer(response, cookiesIn(headers));
      } catch (error) {
        return refusal(error);
      }
    })
    .post('/passkeys', fromUs, async (c) => {
      const body = await jsonBody(c.req.raw, addSchema);
      if ('refused' in body) return body.refused;
      const { browser, system } = deviceOf(c.req.header('user-agent') ?? '');
      const name = [browser, system].filter((word) => word !== undefined).join(', ');
      try {
        await auth.api.verifyPasskeyRegistration({
          body: { response: body.data.answer, name },
          headers: headersFor(c.req.raw),
        });
        return privateAnswer({});
      } catch (error) {
        return refusal(error);
      }
    })
    .delete('/passkeys/:id', fromUs, async (c) => {
      const session = await sessionOf(c.req.raw);
      if (session === undefined) return problem('not-signed-in');
      const { numDeletedRows } = await database
        .deleteFrom('passkey')
        .where('userId', '=', session.account)
        .where('id', '=', c.req.param('id'))
        .executeTakeFirst();
      return numDeletedRows > 0n ? privateAnswer({}) : problem('unknown-passkey');
    });
}

/** better-auth's refusals in our words; its own say too much, and in English. */
function refusal(error: unknown) {
  if (!isAPIError(error)) throw error;
  if (error.body?.code === 'SESSION_NOT_FRESH') return problem('sign-in-again');
  if (error.body?.code === 'UNAUTHORIZED') return problem('not-signed-in');
  return problem('passkey-refused');
}
