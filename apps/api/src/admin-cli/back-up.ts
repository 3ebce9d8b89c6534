import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { AdminProblem } from './admin-problem.ts';
import { checkData, type Findings } from './check-data.ts';
import { copyData } from './copy-data.ts';
import { syncToDisk } from './copy-tree.ts';

/**
 * Copies the data of `folder` into the new folder `target`, also while the server runs, and checks the copy. It is made
 * beside and gets its name when all of it is on disk.
 * @throws AdminProblem when there are no data, or something else is where the copy should be.
 */
export async function backUp(folder: string, target: string): Promise<Findings> {
  if (existsSync(target)) throw new AdminProblem(`${target} finns redan. Välj ett annat namn.`);
  if (!relative(resolve(folder), resolve(target)).startsWith('..')) {
    throw new AdminProblem(`Lägg kopian utanför ${folder}, annars hamnar den i nästa kopia.`);
  }
  const part = `${target}.part-${process.pid}`;
  try {
    await copyData(folder, part);
    const findings = await checkData(part);
    renameSync(part, target);
    syncToDisk(dirname(resolve(target)));
    return findings;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}
