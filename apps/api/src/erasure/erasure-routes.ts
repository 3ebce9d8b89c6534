import { actorOf } from '@utveckling/domain/people/actor';
import { may } from '@utveckling/domain/people/permissions';
import { Hono } from 'hono';
import * as z from 'zod';
import { dayIn, homeZone } from '../change/day-in.ts';
import { jsonBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import type { Session, SessionOf } from '../sign-in/session.ts';
import { type EraseOptions, eraseNames } from './erase-names.ts';
import { type NamePlace, namePlaces } from './name-places.ts';

export type ErasureOptions = EraseOptions & { sessionOf: SessionOf; publicUrl?: string | undefined };

const nameSchema = z.string().trim().min(2).max(100);
const range = z.strictObject({
  source: z.string().min(1).max(200),
  from: z.int().nonnegative(),
  to: z.int().positive(),
});
const erasureSchema = z.strictObject({ places: z.array(range).min(1).max(1000) });

/** `GET /names?name=` finds where a person stands in the texts, `POST /names/erase` takes the name away there. */
export function erasureRoutes(options: ErasureOptions) {
  const { model, sessionOf, now, publicUrl } = options;

  async function administrator(request: Request): Promise<Session | { refused: Response }> {
    const session = await sessionOf(request);
    if (session === undefined) return { refused: problem('not-signed-in') };
    await model.catchUp();
    const actor = actorOf(model.archive.state, session.account, dayIn(homeZone, now()));
    return may(actor, 'people.manage') ? session : { refused: problem('not-allowed') };
  }

  return new Hono()
    .get('/names', async (c) => {
      const session = await administrator(c.req.raw);
      if ('refused' in session) return session.refused;
      const name = nameSchema.safeParse(c.req.query('name'));
      if (!name.success) return problem('bad-parameter', { parameter: 'name', detail: tooShort });
      return privateAnswer<{ places: NamePlace[] }>({ places: namePlaces(model.archive, name.data) });
    })
    .post('/names/erase', sameOrigin(publicUrl), async (c) => {
      const session = await administrator(c.req.raw);
      if ('refused' in session) return session.refused;
      const body = await jsonBody(c.req.raw, erasureSchema, 200_000);
      if ('refused' in body) return body.refused;
      const erased = await eraseNames(options, session.account, body.data.places);
      return erased === undefined ? problem('place-gone') : privateAnswer({ erased });
    });
}

const tooShort = 'Skriv ett namn, minst två tecken.';
