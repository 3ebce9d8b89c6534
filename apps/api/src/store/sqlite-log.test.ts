import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { describeEventLog, type StoreUnderTest } from './event-log.contract.ts';
import { someEvent } from './fixtures/some-event.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { openSqlite } from './sqlite.ts';
import { openSqliteStore } from './sqlite-log.ts';

describeEventLog('SQLite', () => openIn(temporaryFolder()));

async function openIn(folder: string): Promise<StoreUnderTest> {
  return { ...(await openSqliteStore(folder)), reopen: () => openIn(folder) };
}

test('an erased text stands in no file of the data folder', async () => {
  const folder = temporaryFolder();
  const store = await openSqliteStore(folder);
  onTestFinished(() => store.close());
  const { texts } = store.log();
  const text = `${'Lång text om allt möjligt. '.repeat(2000)}Nyckelordet är bläckfisk.`;
  await texts.put({ source: '004', meeting: 'm', file: 'f', sha256: 'a'.repeat(64), text });
  expect(wordsInFiles(folder)).toContain('bläckfisk');
  await texts.erase('004');
  expect(wordsInFiles(folder)).not.toContain('bläckfisk');
});

test.each([
  ['█', 'with a longer character'],
  ['-', 'with a shorter one'],
])('an overwritten passage stands in no file of the data folder: %s, %s', async (filler) => {
  const folder = temporaryFolder();
  const store = await openSqliteStore(folder);
  onTestFinished(() => store.close());
  const { texts } = store.log();
  for (const length of [1, 2000]) {
    const text = `${'Ö! '.repeat(length)}Det var bläckfisk som sa det. ${'Sedan gick vi. '.repeat(length)}`;
    await texts.put({ source: `t${length}`, meeting: null, file: null, sha256: 'a'.repeat(64), text });
    expect(wordsInFiles(folder)).toContain('bläckfisk');
    const from = text.indexOf('bläckfisk');
    await texts.overwrite(`t${length}`, [{ from, to: from + 'bläckfisk'.length }], filler);
    expect(wordsInFiles(folder)).not.toContain('bläckfisk');
    expect(wordsInFiles(folder)).toContain(`Det var ${filler.repeat(9)} som`);
  }
});

test('an erased text is gone from the folder also when somebody was just reading in it', async () => {
  const folder = temporaryFolder();
  const store = await openSqliteStore(folder);
  onTestFinished(() => store.close());
  const { texts } = store.log();
  await texts.put({ source: 't', meeting: null, file: null, sha256: 'a'.repeat(64), text: 'bläckfisk' });
  const reader = new DatabaseSync(join(folder, 'utveckling.sqlite'));
  reader.exec('BEGIN; SELECT count(*) FROM source_texts');
  const erased = texts.erase('t');
  // SQLite waits in this very thread: the reader can only end when it has given up once.
  setTimeout(() => reader.close());
  await erased;
  expect(wordsInFiles(folder)).not.toContain('bläckfisk');
});

test('what an append writes alongside happens once and with it, or not at all', async () => {
  const store = await openSqliteStore(temporaryFolder());
  onTestFinished(() => store.close());
  const log = store.log();
  const marks = async () =>
    (await store.database.selectFrom('sign_in_limits').select('key').execute()).length;
  const append = (key: string, expectedRevision: number, fails = false) =>
    log.append({
      key,
      recordedAt: '2026-01-01T00:00:00.000Z',
      writes: [{ stream: 's', expectedRevision, events: [someEvent(key)] }],
      async alongside(transaction) {
        const row = { key: `mark-${key}`, count: 1, ends_at: '2026-01-01T00:00:00.000Z' };
        await transaction.insertInto('sign_in_limits').values(row).execute();
        if (fails) throw new Error('no such file');
      },
    });
  await append('a', 0);
  await append('a', 0);
  expect(await marks()).toBe(1);
  expect(await append('b', 0)).toHaveProperty('conflict');
  await expect(append('c', 1, true)).rejects.toThrow('no such file');
  expect(await marks()).toBe(1);
  expect(await log.read()).toHaveLength(1);
  expect(await log.verify()).toEqual({ events: 1 });
});

test('an event that something else has changed is refused when it is read, not shown half', async () => {
  const folder = temporaryFolder();
  const store = await openSqliteStore(folder);
  const append = { key: 'k', recordedAt: '2026-01-01T00:00:00.000Z' };
  await store
    .log()
    .append({ ...append, writes: [{ stream: 's', expectedRevision: 0, events: [someEvent('a')] }] });
  await store.close();
  const { query: database } = openSqlite(join(folder, 'utveckling.sqlite'));
  await database.updateTable('events').set({ version: 99 }).execute();
  await database.destroy();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  await expect(again.log().read()).rejects.toThrow('event 1 (entry.recorded, version 99) cannot be read');
});

test('a Date or a boolean never reaches the database', async () => {
  const { query: database } = openSqlite(join(temporaryFolder(), 'guard.sqlite'));
  onTestFinished(() => database.destroy());
  for (const value of [new Date(0), true, undefined, Number.NaN, {}]) {
    await expect(sql`select ${value}`.execute(database)).rejects.toThrow('SQLite stores no');
  }
});

function wordsInFiles(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
