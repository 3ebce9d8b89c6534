import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { dataNames } from '../store/data-names.ts';
import { migrations } from '../store/migrations/all.ts';
import { openSqlite } from '../store/sqlite.ts';
import type { Tables } from '../store/tables.ts';
import { AdminProblem } from './admin-problem.ts';
import { checkEvents } from './check-events.ts';
import { checkFiles } from './check-files.ts';
import { checkTexts } from './check-texts.ts';

/** What was found, in plain Swedish: what holds, and what does not. */
export type Findings = { facts: string[]; problems: string[] };

/**
 * Reads all data of the folder, writes nothing, and says what holds; also while a server runs.
 * @throws AdminProblem when there are no data.
 */
export async function checkData(folder: string): Promise<Findings> {
  const file = join(folder, dataNames.database);
  if (!existsSync(file))
    throw new AdminProblem(`Det finns inga data i ${folder}: ${dataNames.database} saknas.`);
  const { query } = openSqlite(file, { readOnly: true });
  try {
    return await findings(query, folder);
  } catch (error) {
    return { facts: [], problems: [`Databasen går inte att läsa: ${String(error)}`] };
  } finally {
    await query.destroy();
  }
}

async function findings(database: Kysely<Tables>, folder: string): Promise<Findings> {
  const damages = await damagesOf(database);
  if (damages.length > 0) return { facts: [], problems: damages };
  const version = await versionOf(database);
  const newest = migrations.at(-1)?.version ?? 0;
  const whole = `Databasen är hel. Den har version ${version}.`;
  if (version > newest) {
    return {
      facts: [whole],
      problems: [`En nyare utgåva har skrivit den; den här känner version ${newest}.`],
    };
  }
  if (version < newest) {
    return {
      facts: [whole, 'Resten kan kontrolleras när den här utgåvan har startat med dem en gång.'],
      problems: [],
    };
  }
  const parts = [await checkEvents(database), await checkTexts(database), await checkFiles(database, folder)];
  return {
    facts: [whole, ...parts.flatMap(({ facts }) => facts)],
    problems: parts.flatMap(({ problems }) => problems),
  };
}

async function damagesOf(database: Kysely<Tables>): Promise<string[]> {
  const integrity = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(database);
  const keys = await sql<{ table: string; rowid: number }>`PRAGMA foreign_key_check`.execute(database);
  return [
    ...integrity.rows
      .filter((row) => row.integrity_check !== 'ok')
      .map((row) => `Databasen är skadad: ${row.integrity_check}`),
    ...keys.rows.map(
      (row) => `Databasen är skadad: rad ${row.rowid} i ${row.table} pekar på något som saknas`,
    ),
  ];
}

async function versionOf(database: Kysely<Tables>): Promise<number> {
  const row = await database
    .selectFrom('migrations')
    .select((select) => select.fn.max('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
}
