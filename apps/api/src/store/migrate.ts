import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** One step of the tables from a version to the next. */
export type Migration = { version: number; name: string; statements: readonly Statement[] };

/** SQL, or what SQL alone cannot do, on the migration's own transaction. Its SQL is raw: `Tables` are those of today. */
type Statement = string | ((transaction: Transaction<Tables>) => Promise<void>);

/** The data were written by a newer release than this one, which must not touch them. */
export class NewerData extends Error {
  override name = 'NewerData';
}

/**
 * Brings the tables to the newest of the migrations, in one transaction. Run it once, before anything else.
 * @throws NewerData when the file already is past the newest.
 */
export async function migrate(database: Kysely<Tables>, migrations: readonly Migration[]): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const current = await currentVersion(transaction);
    const newest = migrations.at(-1)?.version ?? 0;
    if (current > newest)
      throw new NewerData(`the data have version ${current}, this release knows ${newest}`);
    for (const migration of migrations) {
      if (migration.version > current) await apply(transaction, migration);
    }
  });
}

async function currentVersion(transaction: Transaction<Tables>): Promise<number> {
  await sql`CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT`.execute(
    transaction,
  );
  const row = await transaction
    .selectFrom('migrations')
    .select((select) => select.fn.max('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
}

async function apply(transaction: Transaction<Tables>, migration: Migration): Promise<void> {
  for (const statement of migration.statements) {
    if (typeof statement === 'string') await sql.raw(statement).execute(transaction);
    else await statement(transaction);
  }
  const { version, name } = migration;
  await transaction.insertInto('migrations').values({ version, name }).execute();
}
