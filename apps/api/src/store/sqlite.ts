import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import type { Tables } from './tables.ts';

/** An open SQLite file. */
export type Sqlite = {
  query: Kysely<Tables>;
  /** Another number once another connection, also of another process, has committed something. */
  othersChanges(): number;
};

/**
 * Opens (or creates) a SQLite file behind Kysely, set so that what is committed survives a power cut.
 * Open a file once in a process: a second connection would wait for the first one's transaction, and since SQLite
 * runs in the thread of the process, the first one could never end it.
 * Opened `readOnly` it is left as it is, and not made where it is not.
 */
export function openSqlite(file: string, { readOnly = false } = {}): Sqlite {
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true, readOnly });
  if (!readOnly) for (const pragma of pragmas) database.exec(`PRAGMA ${pragma}`);
  const dataVersion = database.prepare('PRAGMA data_version');
  return {
    query: new Kysely<Tables>({
      dialect: new ImmediateSqliteDialect({ database: forKysely(database, () => close(database, readOnly)) }),
    }),
    othersChanges: () => Number(dataVersion.get().data_version),
  };
}

const pragmas = [
  'journal_mode = WAL',
  // A reopened WAL database says NORMAL otherwise, and then loses acknowledged writes when the power goes.
  'synchronous = FULL',
  // What is deleted is overwritten, so that an erased text is gone from the file too.
  'secure_delete = ON',
  'trusted_schema = OFF',
];

/**
 * Closes it with all that was written in the one file, unless somebody else has it open. SQLite would see to that, but
 * the library cannot let go of a statement, and SQLite holds the file open until the last one is collected.
 */
function close(database: DatabaseSyncInstance, readOnly: boolean): void {
  try {
    if (!readOnly) database.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // A file that is no database, or is being closed because of a fault: what was committed stands in the log beside it.
  }
  database.close();
}

/** Kysely expects better-sqlite3's statements; this library has those of `node:sqlite`. */
function forKysely(database: DatabaseSyncInstance, close: () => void): SqliteDatabase {
  return {
    close,
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(bindable)),
        run: (parameters) => statement.run(...parameters.map(bindable)),
        iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
      };
    },
  };
}

/**
 * A Date, a boolean or undefined as a parameter is silently wrong or throws far from its cause, a string is silently
 * cut at a NUL character, and half a surrogate pair becomes another character.
 */
function bindable(value: unknown): unknown {
  if (typeof value === 'string' && unstorable.test(value)) {
    throw new TypeError('SQLite stores no NUL character and no half character');
  }
  const fits =
    value === null ||
    typeof value === 'string' ||
    typeof value === 'bigint' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    value instanceof Uint8Array;
  if (!fits) throw new TypeError(`SQLite stores no ${value instanceof Date ? 'Date' : typeof value}`);
  return value;
}

const unstorable = /[\p{Cs}\0]/u;

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#config);
  }
}

/** Takes the write lock at once: a deferred transaction that reads first can find the file changed when it writes. */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}
