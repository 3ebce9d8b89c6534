import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './store/fixtures/temporary-folder.ts';

// Inside the repository, so that the built file finds node_modules; laid out as the product is.
const cache = join(import.meta.dirname, '../../../.cache');
mkdirSync(cache, { recursive: true });
const dist = mkdtempSync(join(cache, 'server-test-'));

beforeAll(async () => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@utveckling\//] },
    build: { ssr: join(import.meta.dirname, 'server.ts'), outDir: join(dist, 'server'), target: 'es2023' },
  });
  mkdirSync(join(dist, 'client', 'assets'), { recursive: true });
  mkdirSync(join(dist, 'render'));
  writeFileSync(join(dist, 'client', 'assets', 'main-1a2b.js'), 'export {}');
  writeFileSync(
    join(dist, 'page-assets.json'),
    '{"scripts":["/assets/main-1a2b.js"],"styles":[],"preload":[]}',
  );
  writeFileSync(
    join(dist, 'render', 'render.js'),
    `export async function renderPage({ url, assets, fetch }) {
      const { status } = await fetch('/api/trees');
      return { status: 200, html: [url, assets.scripts, status].join(' ') };
    }`,
  );
});

afterAll(() => rmSync(dist, { recursive: true, force: true }));

test('the product starts with a line that says where it is and one for the first administrator, serves everything, and stops when asked', async () => {
  const server = start({ PORT: '0', DATA_DIR: temporaryFolder() });
  const address = await addressOf(server);
  expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ status: 'ok' });
  expect(await (await fetch(`${address}/lista`)).text()).toBe('/lista /assets/main-1a2b.js 200');
  expect((await fetch(`${address}/assets/main-1a2b.js`)).status).toBe(200);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  const [first, second, ...rest] = server.said().split('\n');
  expect([first, ...rest]).toEqual([`Utvecklingsträdet står på ${address}`, '']);
  expect(second).toContain(`Ingen är administratör än.`);
  expect(second).toContain(`${address}/start#kod=`);
});

test('after kill -9 it starts again with what it had', async () => {
  const DATA_DIR = temporaryFolder();
  const first = start({ PORT: '0', DATA_DIR });
  const before = await (await fetch(`${await addressOf(first)}/api/trees/gemensamma`)).text();
  first.child.kill('SIGKILL');
  await first.ended;
  const again = start({ PORT: '0', DATA_DIR });
  expect(await (await fetch(`${await addressOf(again)}/api/trees/gemensamma`)).text()).toBe(before);
});

test('what stops it from starting is said in one line, without a stack', async () => {
  const running = start({ PORT: '0', DATA_DIR: temporaryFolder() });
  const { port } = new URL(await addressOf(running));
  for (const [environment, words] of [
    [{ PORT: port, DATA_DIR: temporaryFolder() }, `Porten ${port} är upptagen.`],
    [{ PORT: '0', DATA_DIR: '/dev/null/data' }, 'Det går inte att skriva i mappen /dev/null/data.'],
    [{ PORT: 'x' }, 'PORT kan inte vara ”x”'],
  ] as const) {
    const server = start(environment);
    expect(await server.ended).toBe(1);
    expect(server.said().split('\n')).toEqual([expect.stringContaining(words), '']);
  }
});

type Started = { child: ChildProcess; ended: Promise<number | null>; said(): string };

function start(environment: Record<string, string>): Started {
  const child = spawn(process.execPath, [join(dist, 'server', 'server.js')], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, said: () => words };
}

async function addressOf(server: Started): Promise<string> {
  const ended = server.ended.then(() => true);
  while (!(await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))]))) {
    const [address] = /http:\S+/.exec(server.said()) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`The server did not start: ${server.said()}`);
}
