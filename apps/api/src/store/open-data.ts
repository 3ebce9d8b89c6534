import { resolve } from 'node:path';
import * as z from 'zod';
import { StartProblem } from '../start-problem.ts';
import { HalfRestored } from './in-use.ts';
import { NewerData } from './migrate.ts';
import { openSqliteStore, type SqliteStore } from './sqlite-log.ts';

/**
 * Opens the data in the folder, or creates them.
 * @throws StartProblem that says what is wrong with the folder and what to do.
 */
export async function openData(folder: string): Promise<SqliteStore> {
  try {
    return await openSqliteStore(folder);
  } catch (error) {
    throw new StartProblem(words(error, resolve(folder)), { cause: error });
  }
}

function words(error: unknown, folder: string): string {
  if (error instanceof NewerData) {
    return `Data i ${folder} är skrivna av en nyare utgåva. Starta den utgåvan, eller välj en annan mapp med DATA_DIR.`;
  }
  if (error instanceof HalfRestored) {
    return `En återställning av ${folder} blev avbruten. Kör den igen: npm run admin -- restore MAPP`;
  }
  const { code, sqliteCodeName } = faultSchema.safeParse(error).data ?? {};
  if (sqliteCodeName === 'SQLITE_NOTADB' || sqliteCodeName === 'SQLITE_CORRUPT') {
    return `Filen utveckling.sqlite i ${folder} går inte att läsa som en databas. Lägg tillbaka en säkerhetskopia.`;
  }
  if (sqliteCodeName === 'SQLITE_BUSY') {
    return `Ett annat program skriver i ${folder}. Stäng det och starta igen.`;
  }
  if (code !== undefined) {
    return `Det går inte att skriva i mappen ${folder}. Kontrollera att kontot får skriva där, eller välj en annan med DATA_DIR.`;
  }
  return `Data i ${folder} går inte att öppna: ${String(error)}`;
}

/** What the file system (code) and SQLite (both) say of a fault. */
const faultSchema = z.looseObject({ code: z.string().optional(), sqliteCodeName: z.string().optional() });
