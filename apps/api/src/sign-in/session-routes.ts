import { Hono } from 'hono';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { endedSessionCookie, setOwnCookie } from './cookies.ts';
import type { SignIn } from './open-sign-in.ts';

/** `/sign-out`, and `/sessions`: where a person is signed in, to see and to end. */
export function sessionRoutes({ sessionOf, parts }: SignIn) {
  const { auth, sessions, publicUrl } = parts;
  const ended = async () => [
    await endedSessionCookie(auth),
    setOwnCookie('trad.device', undefined, publicUrl),
    setOwnCookie('trad.code', undefined, publicUrl),
  ];
  const fromUs = sameOrigin(parts.publicUrl);

  return new Hono()
    .post('/sign-out', fromUs, async (c) => {
      const session = await sessionOf(c.req.raw);
      if (session !== undefined) await sessions.end(session, session.id);
      return privateAnswer({}, await ended());
    })
    .get('/sessions', async (c) => {
      const session = await sessionOf(c.req.raw);
      if (session === undefined) return problem('not-signed-in');
      return privateAnswer({ sessions: await sessions.list(session) });
    })
    .delete('/sessions/:id', fromUs, async (c) => {
      const session = await sessionOf(c.req.raw);
      if (session === undefined) return problem('not-signed-in');
      const id = c.req.param('id');
      if (!(await sessions.end(session, id))) return problem('unknown-session');
      return privateAnswer({}, id === session.id ? await ended() : []);
    })
    .post('/sessions/end-others', fromUs, async (c) => {
      const session = await sessionOf(c.req.raw);
      if (session === undefined) return problem('not-signed-in');
      await sessions.endOthers(session);
      return privateAnswer({});
    })
    .post('/sessions/end-all', fromUs, async (c) => {
      const session = await sessionOf(c.req.raw);
      if (session === undefined) return problem('not-signed-in');
      await sessions.endAll(session);
      return privateAnswer({}, await ended());
    });
}
