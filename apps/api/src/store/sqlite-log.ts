import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedEvent } from '@utveckling/domain/event';
import type { Kysely, Transaction } from 'kysely';
import { chainHash, chainStart } from './chain.ts';
import { dataNames } from './data-names.ts';
import type { Append, Appended, Conflict, EventLog, StreamWrite } from './event-log.ts';
import { eventColumns, loggedEvent } from './event-row.ts';
import { shareData } from './in-use.ts';
import { type Migration, migrate } from './migrate.ts';
import { migrations as allMigrations } from './migrations/all.ts';
import { openSqlite, type Sqlite } from './sqlite.ts';
import { type Changes, changesOf } from './sqlite-changes.ts';
import { putText, sqliteTexts } from './sqlite-texts.ts';
import type { Tables } from './tables.ts';
import { verifyChain } from './verify-chain.ts';

/** A folder of data, open. Many installations can share it; each sees its own log only. */
export type SqliteStore = {
  /** The log of an installation, `default` when none is named. */
  log(installation?: string): EventLog;
  /** The file's one connection, for the tables beside the log. */
  database: Kysely<Tables>;
  close(): Promise<void>;
};

/**
 * Opens `utveckling.sqlite` in the folder, makes folder and file when they are not there, and brings the tables to
 * this release's version.
 * @throws what the file system says when the folder cannot be written, NewerData when a newer release wrote it,
 * HalfRestored when a restore was cut off.
 */
export async function openSqliteStore(
  folder: string,
  { migrations = allMigrations }: { migrations?: readonly Migration[] } = {},
): Promise<SqliteStore> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const release = shareData(folder);
  const sqlite = await openMigrated(join(folder, dataNames.database), migrations).catch((error: unknown) => {
    release();
    throw error;
  });
  const changes = changesOf(sqlite);
  return {
    log: (installation = 'default') => sqliteLog(sqlite.query, installation, changes),
    database: sqlite.query,
    async close() {
      await sqlite.query.destroy();
      release();
    },
  };
}

async function openMigrated(file: string, migrations: readonly Migration[]): Promise<Sqlite> {
  const sqlite = openSqlite(file);
  try {
    await migrate(sqlite.query, migrations);
    return sqlite;
  } catch (error) {
    await sqlite.query.destroy();
    throw error;
  }
}

function sqliteLog(database: Kysely<Tables>, installation: string, changes: Changes): EventLog {
  return {
    async append(append) {
      assertWhole(append);
      const answer = await database.transaction().execute(async (transaction) => {
        if (await isKnownKey(transaction, installation, append.key)) {
          return { events: await eventsOfAppend(transaction, installation, append.key) };
        }
        const conflict = await firstConflict(transaction, installation, append.writes);
        return conflict ?? (await write(transaction, installation, append));
      });
      changes.noteOwn();
      return answer;
    },
    changes: () => changes.count(),
    verify: () => verifyChain(database, installation),
    async read({ after = 0, limit = 1000 } = {}) {
      const rows = await database
        .selectFrom('events')
        .selectAll()
        .where('installation', '=', installation)
        .where('position', '>', after)
        .orderBy('position')
        .limit(limit)
        .execute();
      return rows.map(loggedEvent);
    },
    texts: sqliteTexts(database, installation, changes),
  };
}

function assertWhole({ key, writes }: Append): void {
  if (key === '') throw new TypeError('an append has a key');
  if (writes.length === 0 || writes.some((one) => one.events.length === 0)) {
    throw new TypeError('an append has events for every stream it names');
  }
  if (new Set(writes.map((one) => one.stream)).size < writes.length) {
    throw new TypeError('an append names a stream once');
  }
}

async function isKnownKey(
  transaction: Transaction<Tables>,
  installation: string,
  key: string,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('appends')
    .select('key')
    .where('installation', '=', installation)
    .where('key', '=', key)
    .executeTakeFirst();
  return row !== undefined;
}

async function eventsOfAppend(
  transaction: Transaction<Tables>,
  installation: string,
  key: string,
): Promise<LoggedEvent[]> {
  const rows = await transaction
    .selectFrom('events')
    .selectAll()
    .where('installation', '=', installation)
    .where('append_key', '=', key)
    .orderBy('position')
    .execute();
  return rows.map(loggedEvent);
}

async function firstConflict(
  transaction: Transaction<Tables>,
  installation: string,
  writes: readonly StreamWrite[],
): Promise<Conflict | undefined> {
  for (const { stream, expectedRevision: expected } of writes) {
    const row = await transaction
      .selectFrom('events')
      .select((select) => select.fn.max('revision').as('revision'))
      .where('installation', '=', installation)
      .where('stream', '=', stream)
      .executeTakeFirst();
    const actual = row?.revision ?? 0;
    if (actual !== expected) return { conflict: { stream, expected, actual } };
  }
  return undefined;
}

async function write(
  transaction: Transaction<Tables>,
  installation: string,
  { key, recordedAt, writes, texts = [], alongside }: Append,
): Promise<Appended> {
  await transaction.insertInto('appends').values({ installation, key, recorded_at: recordedAt }).execute();
  let hash = await lastHash(transaction, installation);
  for (const { stream, expectedRevision, events } of writes) {
    for (const [index, event] of events.entries()) {
      const row = {
        ...eventColumns(event),
        installation,
        stream,
        revision: expectedRevision + index + 1,
        recorded_at: recordedAt,
        append_key: key,
      };
      hash = chainHash(hash, row);
      await transaction
        .insertInto('events')
        .values({ ...row, hash })
        .execute();
    }
  }
  await alongside?.(transaction);
  for (const text of texts) await putText(transaction, installation, text);
  return { events: await eventsOfAppend(transaction, installation, key) };
}

/** The transaction began immediate: nobody else can write after the event that has it. */
async function lastHash(transaction: Transaction<Tables>, installation: string): Promise<string> {
  const row = await transaction
    .selectFrom('events')
    .select('hash')
    .where('installation', '=', installation)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.hash ?? chainStart;
}
