// The yardstick of throughput.mjs: a bare Hono route that returns the bytes of a file it has read.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const body = readFileSync(process.argv[2]);
const headers = {
  'Content-Type': 'application/json',
  'Content-Encoding': 'br',
  'Content-Length': String(body.length),
};
const app = new Hono().get('/', () => new Response(body, { headers }));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}/`),
);
