import { Hono } from 'hono';
import * as z from 'zod';
import { describeRoutes } from '../http/describe-routes.ts';
import { securityHeaders } from '../http/security-headers.ts';
import type { ReadModel } from '../read-model.ts';

/** `/healthz`: answers when the log can be read, with the position of its last event. */
export function healthRoutes(model: ReadModel) {
  const routes = new Hono().get('/healthz', async (c) => {
    await model.catchUp();
    const headers = { ...securityHeaders, 'Cache-Control': 'no-store' };
    return c.json({ status: 'ok', revision: model.revision }, 200, headers);
  });
  return describeRoutes(routes, { '/healthz': description });
}

const description = {
  tag: 'Drift',
  summary: 'Är tjänsten igång?',
  description: 'Svarar när loggen går att läsa, med numret på den senaste händelsen.',
  schema: z.object({ status: z.literal('ok'), revision: z.number() }),
  example: '/healthz',
  problems: [],
  hasTag: false,
};
