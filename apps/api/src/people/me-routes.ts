import { actorOf } from '@utveckling/domain/people/actor';
import { grant } from '@utveckling/domain/people/role';
import { Hono } from 'hono';
import * as z from 'zod';
import { dayIn, homeZone } from '../change/day-in.ts';
import { privateAnswer } from '../http/private-answer.ts';
import type { ReadModel } from '../read-model.ts';
import type { SessionOf } from '../sign-in/session.ts';

export const meSchema = z.discriminatedUnion('signedIn', [
  z.object({ signedIn: z.literal(false) }),
  z.object({
    signedIn: z.literal(true),
    account: z.string(),
    name: z.string(),
    email: z.string(),
    grants: z.array(grant),
  }),
]);
export type Me = z.infer<typeof meSchema>;

export type MeOptions = { model: ReadModel; sessionOf: SessionOf; now: () => Date };

/** `GET /me`: who is asking, and what they may act as today. Never kept. */
export function meRoutes({ model, sessionOf, now }: MeOptions) {
  return new Hono().get('/me', async (c) => {
    const session = await sessionOf(c.req.raw);
    if (session === undefined) return privateAnswer<Me>({ signedIn: false });
    await model.catchUp();
    const { account, name, email } = session;
    const actor = actorOf(model.archive.state, account, dayIn(homeZone, now()));
    return privateAnswer<Me>({ signedIn: true, account, name, email, grants: [...actor.grants] });
  });
}
