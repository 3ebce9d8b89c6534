import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { someEvent } from './fixtures/some-event.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { buildVersion1 } from './fixtures/version-1.ts';
import { type Migration, NewerData } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { openSqlite } from './sqlite.ts';
import { openSqliteStore, type SqliteStore } from './sqlite-log.ts';

const recordedAt = '2026-02-02T00:00:00.000Z';

/** Stands for whatever the next release does to the tables. */
const next: Migration = {
  version: (migrations.at(-1)?.version ?? 0) + 1,
  name: 'next',
  statements: ["ALTER TABLE source_texts ADD COLUMN language TEXT NOT NULL DEFAULT 'sv'"],
};

test('a data folder of version 1 opens in this release with its events, texts and keys', async () => {
  const folder = temporaryFolder();
  buildVersion1(folder);
  const log = (await opened(folder)).log();
  expect(await log.read()).toMatchObject([
    { id: 'seed:1', position: 1, stream: 'project:fritidsbanken', revision: 1, type: 'entry.recorded' },
  ]);
  expect(await log.texts.get('003')).toMatchObject({ text: 'Verbatim', meeting: '2017-10-05' });
  expect(await log.texts.changedAfter(0)).toMatchObject([{ source: '003', text: 'Verbatim' }]);
  const write = { stream: 'project:fritidsbanken', expectedRevision: 1, events: [someEvent('e2')] };
  expect(await log.append({ key: 'seeds', recordedAt, writes: [write] })).toMatchObject({
    events: [{ id: 'seed:1' }],
  });
  expect(await log.append({ key: 'new', recordedAt, writes: [write] })).toMatchObject({
    events: [{ position: 2 }],
  });
});

test('a new folder gets the very tables that a folder of version 1 has after its migrations', async () => {
  const [old, fresh] = [temporaryFolder(), temporaryFolder()];
  buildVersion1(old);
  expect(await tables(old)).toEqual(await tables(fresh));
});

test('a migration runs once, whole, and leaves the log as it was', async () => {
  const folder = temporaryFolder();
  buildVersion1(folder);
  for (const _opening of [1, 2]) {
    const store = await openSqliteStore(folder, { migrations: [...migrations, next] });
    expect(await store.log().read()).toHaveLength(1);
    expect(await store.log().texts.get('003')).toMatchObject({ text: 'Verbatim' });
    await store.close();
  }
});

test('a migration that fails leaves the folder as it was', async () => {
  const folder = temporaryFolder();
  buildVersion1(folder);
  const broken = { ...next, statements: [...next.statements, 'ALTER TABLE no_such_table ADD COLUMN x TEXT'] };
  await expect(openSqliteStore(folder, { migrations: [...migrations, broken] })).rejects.toThrow(
    'no_such_table',
  );
  expect(await (await opened(folder)).log().read()).toHaveLength(1);
});

test('an older release does not touch a folder that a newer one has written', async () => {
  const folder = temporaryFolder();
  await (await openSqliteStore(folder, { migrations: [...migrations, next] })).close();
  await expect(openSqliteStore(folder)).rejects.toThrow(NewerData);
});

async function opened(folder: string): Promise<SqliteStore> {
  const store = await openSqliteStore(folder);
  onTestFinished(() => store.close());
  return store;
}

async function tables(folder: string): Promise<unknown> {
  await (await openSqliteStore(folder)).close();
  const { query: database } = openSqlite(join(folder, 'utveckling.sqlite'));
  onTestFinished(() => database.destroy());
  const { rows } = await sql<{ sql: string }>`select name, sql from sqlite_schema order by name`.execute(
    database,
  );
  return rows.map((row) => ({ ...row, sql: row.sql?.replaceAll(/\s+/g, ' ').replace('IF NOT EXISTS ', '') }));
}
