import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { EventLog } from './event-log.ts';
import { someEvent } from './fixtures/some-event.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { buildVersion1 } from './fixtures/version-1.ts';
import { openSqlite } from './sqlite.ts';
import { openSqliteStore } from './sqlite-log.ts';
import type { Tables } from './tables.ts';

const recordedAt = '2026-01-02T03:04:05.678Z';

describe('the chain', () => {
  test('holds over whatever was appended, in each installation for itself', async () => {
    const { log } = await opened();
    for (const name of ['orebro', 'annan', 'orebro']) {
      await append(log(name), `${name}-1`, 2);
    }
    await append(log('orebro'), 'last', 3);
    expect(await log('orebro').verify()).toEqual({ events: 7 });
    expect(await log('annan').verify()).toEqual({ events: 2 });
    expect(await log('empty').verify()).toEqual({ events: 0 });
  });

  test('holds over more events than are read at a time', async () => {
    const { log } = await opened();
    await append(log(), 'many', 2500);
    expect(await log().verify()).toEqual({ events: 2500 });
  });

  test('is the same chain for two processes that write by turns', async () => {
    const { log, folder } = await opened();
    const other = await openSqliteStore(folder);
    onTestFinished(() => other.close());
    await append(log(), 'here', 1);
    await append(other.log(), 'there', 1);
    await append(log(), 'here-again', 1);
    expect(await log().verify()).toEqual({ events: 3 });
  });

  test('goes on from events that an older release wrote', async () => {
    const folder = temporaryFolder();
    buildVersion1(folder);
    const store = await openSqliteStore(folder);
    onTestFinished(() => store.close());
    expect(await store.log().verify()).toEqual({ events: 1 });
    await append(store.log(), 'new', 2);
    expect(await store.log().verify()).toEqual({ events: 3 });
  });

  test('finds a changed body', async () => {
    expect(
      await afterTampering('UPDATE events SET body = replace(body, 2017, 2018) WHERE position = 3'),
    ).toEqual({ brokenAt: 3, why: 'not-what-was-written' });
  });

  test.each([
    ['installation', "'other'"],
    ['stream', "'project:another'"],
    ['revision', '99'],
    ['id', "'another'"],
    ['type', "'project.named'"],
    ['version', '2'],
    ['recorded_at', "'2020-01-01T00:00:00.000Z'"],
    ['append_key', "'k-e-0'"],
    ['hash', "'0'"],
  ])('finds a changed %s', async (column, value) => {
    const found = await afterTampering(`UPDATE events SET ${column} = ${value} WHERE position = 3`);
    // An event that was moved to another installation is missed where the next one names it.
    const brokenAt = column === 'installation' ? 4 : 3;
    expect(found).toEqual({ brokenAt, why: 'not-what-was-written' });
  });

  test('finds a removed event', async () => {
    expect(await afterTampering('DELETE FROM events WHERE position = 2')).toMatchObject({ brokenAt: 3 });
  });

  test('finds that the last event was removed', async () => {
    expect(await afterTampering('DELETE FROM events WHERE position > 3')).toEqual({
      brokenAt: 4,
      why: 'last-events-missing',
    });
    expect(await afterTampering('DELETE FROM events')).toMatchObject({ brokenAt: 1 });
  });

  test('finds two events in each other’s place', async () => {
    const swap = `UPDATE events SET position = -position WHERE position IN (2, 3);
      UPDATE events SET position = 5 + position WHERE position < 0`;
    expect(await afterTampering(swap)).toMatchObject({ brokenAt: 2 });
  });

  test('stays whole when a text is erased', async () => {
    const { log } = await opened();
    await append(log(), 'a', 2);
    await log().texts.put({
      source: 'written:a',
      meeting: null,
      file: null,
      sha256: '',
      text: 'Anna ringde',
    });
    await log().texts.erase('written:a');
    expect(await log().verify()).toEqual({ events: 2 });
  });
});

async function opened() {
  const folder = temporaryFolder();
  const store = await openSqliteStore(folder);
  onTestFinished(() => store.close());
  return { folder, log: store.log };
}

/** What the chain says of five events after somebody has been at the file. */
async function afterTampering(statements: string): Promise<unknown> {
  const { folder, log } = await opened();
  for (const name of ['a', 'b', 'c', 'd', 'e']) await append(log(), name, 1);
  const { query } = openSqlite(join(folder, 'utveckling.sqlite'));
  await tamper(query, statements);
  await query.destroy();
  return log().verify();
}

async function tamper(database: Kysely<Tables>, statements: string): Promise<void> {
  await sql`PRAGMA foreign_keys = OFF`.execute(database);
  for (const statement of statements.split(';')) await sql.raw(statement).execute(database);
}

async function append(log: EventLog, name: string, count: number): Promise<void> {
  const [last] = (await log.read()).filter(({ stream }) => stream === name).slice(-1);
  const events = Array.from({ length: count }, (_, index) =>
    someEvent(`${name}-${index + (last?.revision ?? 0)}`),
  );
  const writes = [{ stream: name, expectedRevision: last?.revision ?? 0, events }];
  expect(await log.append({ key: `k-${name}-${last?.revision ?? 0}`, recordedAt, writes })).toHaveProperty(
    'events',
  );
}
