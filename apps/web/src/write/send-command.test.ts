// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandServer, openCommandServer } from './fixtures/command-server.mjs';
import { ownChanges, sendCommand } from './send-command.ts';

let server: CommandServer;
beforeEach(async () => {
  server = await openCommandServer();
});
afterEach(() => server.close());

const order = { seen: 4, data: { text: 'Nytt läge' }, key: '0b0e0c1a-7a55-4d6d-9a38-000000000001' };
const send = () => sendCommand('project.update', order, { origin: server.origin() });

test('a command goes with its key and what was seen, and gives the change', async () => {
  const result = await send();
  expect(result).toMatchObject({ kind: 'done', change: 'change-1', revision: 5 });
  expect(server.taken).toEqual([{ ...order, name: 'project.update' }]);
  expect(ownChanges.has('change-1')).toBe(true);
});

test('the time to undo is counted by the server’s clock alone', async () => {
  const date = 'Sat, 14 Mar 2015 10:00:00 GMT';
  server.rules.refuse = () => ({
    status: 200,
    body: { change: 'c', revision: 1, undoUntil: '2015-03-14T10:00:45.000Z' },
    headers: { Date: date },
  });
  expect(await send()).toMatchObject({ kind: 'done', undoFor: 45_000 });
});

test.each([
  [
    {
      status: 409,
      body: {
        revision: 6,
        since: [{ change: 'x', at: 't', who: { role: 'member', party: 'sof' }, texts: ['Hej'] }],
      },
    },
    {
      kind: 'stale',
      revision: 6,
      since: [{ change: 'x', at: 't', who: { role: 'member', party: 'sof' }, texts: ['Hej'] }],
    },
  ],
  [
    { status: 422, body: { reason: 'parties-missing', detail: 'Socialförvaltningen saknas.' } },
    { kind: 'refused', reason: 'parties-missing', detail: 'Socialförvaltningen saknas.' },
  ],
  [
    { status: 401, body: { detail: 'Logga in.' } },
    { kind: 'not-signed-in', detail: 'Logga in.' },
  ],
  [{ status: 403, body: {} }, { kind: 'not-allowed' }],
  [
    {
      status: 400,
      body: {
        errors: [
          { path: 'data.text', message: 'Skriv.' },
          { path: ['data', 'links', 0], message: 'Fel.' },
        ],
      },
    },
    {
      kind: 'bad-body',
      errors: [
        { path: 'text', message: 'Skriv.' },
        { path: 'links.0', message: 'Fel.' },
      ],
    },
  ],
  [
    { status: 429, body: {}, headers: { 'Retry-After': '30' } },
    { kind: 'busy', after: 30_000 },
  ],
  [
    { status: 503, body: {} },
    { kind: 'busy', after: undefined },
  ],
  [
    { status: 500, body: {} },
    { kind: 'fault', status: 500 },
  ],
  [
    { status: 404, body: {} },
    { kind: 'fault', status: 404 },
  ],
])('an answer %j is told as it is', async (answer, failure) => {
  server.rules.refuse = () => answer;
  expect(await send()).toMatchObject(failure);
});

test('a network that answers with a page of its own is no network', async () => {
  server.rules.refuse = () => ({ status: 200, body: { welcome: 'Gästnät' } });
  expect(await send()).toMatchObject({ kind: 'offline' });
});

test('a broken line, a closed server and a server that never answers are the network gone', async () => {
  server.rules.line = () => 'lost';
  expect(await send()).toMatchObject({ kind: 'offline' });
  const silent = {
    origin: server.origin(),
    patience: 50,
    fetch: (_: string, { signal }: RequestInit) => never(signal),
  };
  expect(await sendCommand('project.update', order, silent)).toMatchObject({ kind: 'offline' });
  await server.close();
  expect(await send()).toMatchObject({ kind: 'offline' });
});

function never(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}
