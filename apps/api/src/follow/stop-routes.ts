import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { bodyText } from '../http/body-text.ts';
import { jsonBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { securityHeaders } from '../http/security-headers.ts';
import type { Tables } from '../store/tables.ts';
import { stopRequest } from './follow-schema.ts';
import { stopByToken } from './follows.ts';

export type StopOptions = { database: Kysely<Tables>; publicUrl?: string | undefined };

/**
 * Stops following with the token of a mail, signed in or not. Only a POST stops anything: mail scanners open every link.
 * A token that is unknown, or was used, gets the same answer as any other.
 */
export function stopRoutes({ database, publicUrl }: StopOptions) {
  return (
    new Hono()
      /** The button on the page that the mail links to. */
      .post('/follows/stop', sameOrigin(publicUrl), async (c) => {
        const body = await jsonBody(c.req.raw, stopRequest);
        if ('refused' in body) return body.refused;
        await stopByToken(database, body.data.token);
        return privateAnswer({ stopped: true });
      })
      /** The mail program's own button (RFC 8058): it comes from a mail server, so from no page of ours. */
      .post('/follows/stop/:token', async (c) => {
        if (!isOneClick((await bodyText(c.req.raw, mostBytes)) ?? '')) return problem('bad-body');
        await stopByToken(database, c.req.param('token'));
        return privateAnswer({ stopped: true });
      })
      /** Somebody opened the address of the header by hand: they get the page with the button. */
      .get('/follows/stop/:token', (c) => {
        const Location = `/sluta-bevaka#${encodeURIComponent(c.req.param('token'))}`;
        const headers = { ...securityHeaders, Location, 'Cache-Control': 'no-store' };
        return new Response(null, { status: 303, headers });
      })
  );
}

const mostBytes = 1000;

/** As a form or as its parts; mail providers send both. */
function isOneClick(body: string): boolean {
  return /List-Unsubscribe=One-Click/.test(body) || /name="?List-Unsubscribe"?\s+One-Click\s/.test(body);
}
