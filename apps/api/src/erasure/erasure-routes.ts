import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import * as z from 'zod';
import { jsonBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { type WhoMayOptions, whoMay } from '../people/who-may.ts';
import { type EraseOptions, eraseNames } from './erase-names.ts';
import type { NamePlace } from './name-place.ts';
import { namePlaces } from './name-places.ts';

export type ErasureOptions = EraseOptions & WhoMayOptions & { publicUrl?: string | undefined };

const named = validator('query', z.object({ name: z.string().trim().min(2).max(100) }), (result) =>
  result.success ? undefined : problem('bad-parameter', { parameter: 'name', detail: tooShort }),
);

const range = z.strictObject({
  source: z.string().min(1).max(200),
  from: z.int().nonnegative(),
  to: z.int().positive(),
});
const erasureSchema = z.strictObject({ places: z.array(range).min(1).max(1000) });

/** `GET /names?name=` finds where a person stands in the texts, `POST /names/erase` takes the name away there. */
export function erasureRoutes(options: ErasureOptions) {
  return new Hono()
    .get('/names', named, async (c) => {
      const asked = await whoMay(options, c.req.raw, 'people.manage');
      if ('refused' in asked) return asked.refused;
      const { name } = c.req.valid('query');
      return privateAnswer<{ places: NamePlace[] }>({ places: namePlaces(options.model.archive, name) });
    })
    .post('/names/erase', sameOrigin(options.publicUrl), async (c) => {
      const asked = await whoMay(options, c.req.raw, 'people.manage');
      if ('refused' in asked) return asked.refused;
      const body = await jsonBody(c.req.raw, erasureSchema, 200_000);
      if ('refused' in body) return body.refused;
      const erased = await eraseNames(options, asked.session.account, body.data.places);
      return erased === undefined ? problem('place-gone') : privateAnswer({ erased });
    });
}

const tooShort = {
  sv: 'Skriv ett namn, minst två tecken.',
  en: 'Write a name, at least two characters.',
};
