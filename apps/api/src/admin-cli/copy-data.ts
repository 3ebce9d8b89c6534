import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { dataNames } from '../store/data-names.ts';
import { openSqlite } from '../store/sqlite.ts';
import { AdminProblem } from './admin-problem.ts';
import { copyTree, syncToDisk } from './copy-tree.ts';

/**
 * Copies the data of the folder `from` into the new folder `into`: the database as it is at one moment, also while a
 * server writes, and then everything else. Files are stored before the database names them, so none is missing.
 * @throws AdminProblem when there are no data, or a database that cannot be read.
 */
export async function copyData(from: string, into: string): Promise<void> {
  const file = join(from, dataNames.database);
  if (!existsSync(file))
    throw new AdminProblem(`Det finns inga data i ${from}: ${dataNames.database} saknas.`);
  mkdirSync(into, { recursive: true, mode: 0o700 });
  await copyDatabase(file, join(into, dataNames.database));
  for (const name of readdirSync(from).filter(isPartOfData)) copyTree(join(from, name), join(into, name));
  syncToDisk(into);
}

/**
 * Copies a database as it is at one moment into a new file that nothing belongs to beside it.
 * @throws AdminProblem when it cannot be read.
 */
export async function copyDatabase(from: string, into: string): Promise<void> {
  const { query } = openSqlite(from, { readOnly: true });
  try {
    await sql`VACUUM INTO ${into}`.execute(query);
  } catch (error) {
    throw new AdminProblem(`${from} går inte att läsa som en databas: ${String(error)}`, { cause: error });
  } finally {
    await query.destroy();
  }
  syncToDisk(into);
}

/** Not the database, which has been copied, nor what only means something where it lies. */
function isPartOfData(name: string): boolean {
  const { database, inUse, staged, restoring, beforeRestore } = dataNames;
  const only: readonly string[] = [inUse, staged, restoring];
  return !name.startsWith(database) && !name.startsWith(beforeRestore) && !only.includes(name);
}
