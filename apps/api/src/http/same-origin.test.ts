import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { sameOrigin } from './same-origin.ts';

const app = new Hono().all('/', sameOrigin('https://trad.example.org/'), (c) => c.text('done'));

test.each([
  ['http://10.0.0.5:3000', 200],
  ['https://trad.example.org', 200],
  ['http://trad.example.org', 403],
  ['https://trad.example.org.evil.example', 403],
  ['https://evil.example', 403],
  ['null', 403],
  ['', 403],
  [undefined, 403],
])('from %s, what would change something is answered %s', async (origin, status) => {
  const headers: Record<string, string> = origin === undefined ? {} : { Origin: origin };
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
    const answer = await app.request('http://10.0.0.5:3000/', { method, headers });
    expect([method, answer.status]).toEqual([method, status]);
  }
  expect((await app.request('http://10.0.0.5:3000/', { headers })).status).toBe(200);
});
