import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { openSqliteStore } from './sqlite-log.ts';

const rounds = 8;

// Inside the repository, so that the built file finds node_modules.
const cache = join(import.meta.dirname, '../../../../.cache');
mkdirSync(cache, { recursive: true });
const built = mkdtempSync(join(cache, 'kill-test-'));

beforeAll(async () => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@utveckling\//] },
    build: {
      ssr: join(import.meta.dirname, 'fixtures/write-until-killed.ts'),
      outDir: built,
      target: 'es2023',
    },
  });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

test('kill -9 in a stream of writes loses nothing that was acknowledged', async () => {
  const folder = temporaryFolder();
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const id of await writeAndKill(folder, round)) acknowledged.add(id);
    const stored = await storedIds(folder);
    expect(new Set(stored).size).toBe(stored.length);
    const lost = [...acknowledged].filter((id) => !stored.includes(id));
    expect(lost).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(rounds);
});

/** Lets a process write for a random while after its first acknowledgement, kills it and answers what it acknowledged. */
async function writeAndKill(folder: string, round: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(built, 'write-until-killed.js'), folder, String(round), '4'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let printed = '';
  child.stdout.setEncoding('utf8');
  const started = new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdout.on('data', (words: string) => {
    printed += words;
  });
  await Promise.race([started, ended]);
  await setTimeout(Math.random() * 150);
  child.kill('SIGKILL');
  await ended;
  return printed.split('\n').slice(0, -1);
}

async function storedIds(folder: string): Promise<string[]> {
  const store = await openSqliteStore(folder);
  const events = await store.log().read({ limit: 100_000 });
  await store.close();
  return events.map((event) => event.id);
}
