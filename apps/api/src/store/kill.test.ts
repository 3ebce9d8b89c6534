import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writingProcesses } from './fixtures/start-writing.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { openSqliteStore } from './sqlite-log.ts';

const rounds = 8;
const startWriting = writingProcesses();

test('kill -9 in a stream of writes loses nothing that was acknowledged, and leaves the chain whole', async () => {
  const folder = temporaryFolder();
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const writing = await startWriting(folder, round);
    await setTimeout(Math.random() * 150);
    for (const id of await writing.kill()) acknowledged.add(id);
    const stored = await storedIds(folder);
    expect(new Set(stored).size).toBe(stored.length);
    const lost = [...acknowledged].filter((id) => !stored.includes(id));
    expect(lost).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(rounds);
});

async function storedIds(folder: string): Promise<string[]> {
  const store = await openSqliteStore(folder);
  const log = store.log();
  const events = await log.read({ limit: 100_000 });
  expect(await log.verify()).toEqual({ events: events.length });
  await store.close();
  return events.map((event) => event.id);
}
