import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const forwarded = (value: string) => ({ 'X-Forwarded-For': value });

test('without a proxy it is the socket’s, whatever the request says', async () => {
  const ask = await server(false);
  expect(await ask({})).toBe('127.0.0.1');
  expect(await ask(forwarded('203.0.113.9'))).toBe('127.0.0.1');
});

test('behind a proxy it is what the proxy wrote last, not what the request came with', async () => {
  const ask = await server(true);
  expect(await ask(forwarded('203.0.113.9'))).toBe('203.0.113.9');
  expect(await ask(forwarded('1.1.1.1, 203.0.113.9'))).toBe('203.0.113.9');
  expect(await ask({})).toBe('127.0.0.1');
});

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', async (address, network) => {
  const ask = await server(true);
  expect(await ask(forwarded(address))).toBe(network);
});

async function server(trustProxy: boolean) {
  const app = new Hono().get('/', (c) => c.text(clientAddress(c, trustProxy)));
  const running = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  onTestFinished(() => void running.close());
  await new Promise((resolve) => running.once('listening', resolve));
  const bound: AddressInfo | string | null = running.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return async (headers: Record<string, string>) =>
    (await fetch(`http://127.0.0.1:${port}/`, { headers })).text();
}
