import { ownPath } from '@utveckling/domain/own-path';
import { Hono } from 'hono';
import * as z from 'zod';
import { clientAddress } from '../http/client-address.ts';
import { jsonBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { cookiesIn, endedSessionCookie, headersFor } from './cookies.ts';
import type { JobAccounts } from './job-accounts.ts';
import { grantsOf } from './job-roles.ts';
import type { SignIn } from './open-sign-in.ts';
import type { Session } from './session.ts';
import { signInLimits } from './sign-in-limits.ts';
import { tooMany } from './too-many.ts';

const startSchema = z.strictObject({ to: z.string().max(2000).optional() });

/** What went wrong at the provider, for the sign-in page to say. */
export type JobAccountFault = 'nekad' | 'upptagen' | 'utan-adress' | 'misslyckad';

/** `/sign-in/job-account` gives the provider's address to go to; the provider sends people back to `/sign-in/callback/oidc`. */
export function jobAccountRoutes(signIn: SignIn) {
  const { sessionOf, parts } = signIn;
  const { auth, jobAccounts, limits, sessions, publicUrl } = parts;

  async function tellRoles({ roles }: JobAccounts, session: Session, claims: Record<string, unknown>) {
    // Without a mapping the roles are an administrator's business alone.
    if (roles !== undefined) await parts.onClaims(session.account, grantsOf(roles, claims));
  }

  const fromUs = sameOrigin(parts.publicUrl);

  return new Hono()
    .post('/sign-in/job-account', fromUs, async (c) => {
      if (jobAccounts === undefined) return problem('no-job-account');
      const body = await jsonBody(c.req.raw, startSchema);
      if ('refused' in body) return body.refused;
      const wait = await limits.take([signInLimits.startsByNetwork, clientAddress(c, parts.trustProxy)]);
      if (wait !== undefined) return tooMany(wait);
      try {
        const { headers, response } = await auth.api.signInSocial({
          body: { provider: 'oidc', callbackURL: ownPath(body.data.to), disableRedirect: true },
          headers: headersFor(c.req.raw),
          returnHeaders: true,
        });
        if (response.url === undefined) return problem('job-account-unreachable');
        return privateAnswer({ url: response.url }, cookiesIn(headers));
      } catch (error) {
        parts.report(`Inloggning med jobbkonto: ${error instanceof Error ? error.message : error}`);
        return problem('job-account-unreachable');
      }
    })
    .get('/sign-in/callback/oidc', async (c) => {
      if (jobAccounts === undefined) return problem('no-job-account');
      const before = await sessionOf(c.req.raw);
      try {
        const { result, claims } = await jobAccounts.withClaims(() =>
          auth.api.callbackOAuth({
            method: 'GET',
            params: { id: 'oidc' },
            query: c.req.query(),
            headers: headersFor(c.req.raw),
            asResponse: true,
          }),
        );
        const cookies = cookiesIn(result.headers);
        const to = new URL(result.headers.get('location') ?? '/', publicUrl);
        const session = await sessionOf(withCookies(cookies, publicUrl));
        if (session === undefined || claims === undefined) {
          return goTo(`/logga-in?fel=${faultOf(to.searchParams.get('error'))}`, cookies);
        }
        try {
          await tellRoles(jobAccounts, session, claims);
        } catch (error) {
          // Nobody stays in with the rights they had before.
          await sessions.end(session, session.id);
          throw error;
        }
        if (before !== undefined) await sessions.end(before, before.id);
        return goTo(ownPath(to.pathname + to.search + to.hash), cookies);
      } catch (error) {
        parts.report(`Inloggning med jobbkonto: ${error instanceof Error ? error.message : error}`);
        return goTo('/logga-in?fel=misslyckad', [await endedSessionCookie(auth)]);
      }
    });
}

/** A request as the browser will make it when it has these cookies. */
function withCookies(cookies: readonly string[], url: string): Request {
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  return new Request(url, { headers: { cookie } });
}

function faultOf(error: string | null): JobAccountFault {
  switch (error) {
    case 'access_denied':
      return 'nekad';
    case 'account_not_linked':
    case 'unable_to_link_account':
      return 'upptagen';
    case 'email_not_found':
      return 'utan-adress';
    default:
      return 'misslyckad';
  }
}

function goTo(path: string, cookies: readonly string[]): Response {
  const headers = new Headers({ ...securityHeaders, Location: path, 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
