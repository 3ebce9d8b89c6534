import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { dataNames } from './data-names.ts';

/** Ends the hold. */
export type Release = () => void;

/** A restore was cut off; the data are neither the old nor the new ones until it has been run again. */
export class HalfRestored extends Error {
  override name = 'HalfRestored';
}

/**
 * Says that this process has the data in the folder open, together with any number of others, until it is released or
 * the process is gone, however it went. The lock is SQLite's on an empty file of its own, which is never written.
 * @throws what SQLite says, SQLITE_BUSY, when a restore has not ended within five seconds; HalfRestored.
 */
export function shareData(folder: string): Release {
  const lock = new DatabaseSync(join(folder, dataNames.inUse), { timeout: 5000 });
  try {
    // A transaction keeps the lock that its first reading takes.
    lock.exec('BEGIN; SELECT count(*) FROM sqlite_schema');
    if (existsSync(join(folder, dataNames.restoring))) throw new HalfRestored(folder);
  } catch (error) {
    lock.close();
    throw error;
  }
  return () => lock.close();
}

/** Holds the data in the folder alone: nobody can open them until it is released. Undefined while somebody has them. */
export function holdDataAlone(folder: string): Release | undefined {
  const lock = new DatabaseSync(join(folder, dataNames.inUse), { timeout: 0 });
  try {
    // With the journal in memory: on disk it would be a second file.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return () => lock.close();
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'sqliteCodeName' in error && error.sqliteCodeName === 'SQLITE_BUSY';
}
