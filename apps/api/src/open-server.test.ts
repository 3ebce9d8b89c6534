import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { seedEvents, seedTexts } from '@utveckling/seeds';
import { expect, onTestFinished, test } from 'vitest';
import { type Environment, parseEnvironment } from './environment.ts';
import { openServer } from './open-server.ts';
import { temporaryFolder } from './store/fixtures/temporary-folder.ts';

const seeds = () => ({ events: seedEvents(), texts: seedTexts() });
const now = () => new Date('2026-01-02T03:04:05Z');

test('an empty folder is filled with the group’s minutes once, and opened as it is after that', async () => {
  const folder = temporaryFolder();
  const first = await opened({ DATA_DIR: folder });
  const { revision } = await read(first.address, '/healthz');
  expect(revision).toBe(seedEvents().length);
  await first.close();
  const again = await opened({ DATA_DIR: folder });
  expect(await read(again.address, '/healthz')).toEqual({ status: 'ok', revision });
  expect(await read(again.address, '/api/projects/fritidsbanken')).toMatchObject({ status: 'paused' });
});

test('SEEDS=none starts with an empty tree', async () => {
  const { address } = await opened({ SEEDS: 'none' });
  expect(await read(address, '/healthz')).toEqual({ status: 'ok', revision: 0 });
  expect(await read(address, '/api/trees')).toEqual({ trees: [] });
  expect(await read(address, '/api/meetings')).toEqual({ meetings: [] });
  expect(await read(address, '/api/search?q=klar')).toMatchObject({ total: 0 });
});

test('over the net, an answer has its length and encoding, HEAD has no content, and 304 neither', async () => {
  const { address } = await opened({});
  const url = `${address}/api/trees/gemensamma`;
  const full = await ask(url, { 'accept-encoding': 'br' });
  expect(full).toMatchObject({
    status: 200,
    headers: { 'content-encoding': 'br', 'content-type': 'application/json' },
  });
  expect(Number(full.headers['content-length'])).toBe(full.bytes.byteLength);
  const head = await ask(url, { 'accept-encoding': 'br' }, 'HEAD');
  expect(head.bytes.byteLength).toBe(0);
  expect(head.headers['content-length']).toBe(full.headers['content-length']);
  const unchanged = await ask(url, {
    'accept-encoding': 'br',
    'if-none-match': String(full.headers['etag']),
  });
  expect([unchanged.status, unchanged.bytes.byteLength]).toEqual([304, 0]);
});

test('a port that is taken is said in plain Swedish, with what to do', async () => {
  const { address } = await opened({});
  const port = Number(new URL(address).port);
  await expect(opened({ PORT: port })).rejects.toThrow(
    `Porten ${port} är upptagen. Stäng det program som har den, eller välj en annan: PORT=${port + 1} npm start`,
  );
});

test('a host that is not this machine is said too', async () => {
  await expect(opened({ HOST: '192.0.2.1' })).rejects.toThrow(
    'HOST=192.0.2.1 är ingen adress på den här datorn',
  );
});

test('a setting that is wrong stops the start whole: nothing listens any more', async () => {
  await expect(opened({ SMTP_URL: 'smtp://127.0.0.1:25' })).rejects.toThrow(
    'SMTP_URL är satt men inte MAIL_FROM',
  );
});

test('the first start says where the first administrator is made, on the port it got', async () => {
  const { address, firstAdministrator } = await opened({});
  expect(firstAdministrator).toContain(`${address}/start`);
});

test('closing does not wait for connections that only stand open', async () => {
  const server = await opened({});
  const { port } = new URL(server.address);
  const idle = await new Promise<Socket>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => resolve(socket));
  });
  idle.on('error', () => {});
  await server.close();
  await expect(read(server.address, '/healthz')).rejects.toThrow();
  idle.destroy();
});

async function opened(environment: Partial<Environment>) {
  const defaults = parseEnvironment({ PORT: '0', DATA_DIR: temporaryFolder() });
  const server = await openServer({ environment: { ...defaults, ...environment }, now, seeds });
  let open = true;
  const close = async () => {
    if (open) await server.close();
    open = false;
  };
  onTestFinished(close);
  return { ...server, close };
}

async function read(address: string, path: string) {
  return JSON.parse((await ask(`${address}${path}`)).bytes.toString());
}

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; bytes: Buffer };

/** Node's own client, since fetch unpacks and hides what is tested here. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}
