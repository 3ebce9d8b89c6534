import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataNames } from '../store/data-names.ts';
import { holdDataAlone } from '../store/in-use.ts';
import { openData } from '../store/open-data.ts';
import { AdminProblem } from './admin-problem.ts';
import { checkData, type Findings } from './check-data.ts';
import { copyData, copyDatabase } from './copy-data.ts';
import { syncToDisk } from './copy-tree.ts';

export type Restored = {
  findings: Findings;
  /** The folder where what was there before lies now. */
  aside?: string;
};

/**
 * Puts the data of a backup in place in `folder`, brought to this release's version and checked, and lays what was
 * there aside. No server can open the folder meanwhile.
 * @throws AdminProblem while a server runs on the folder, when there is no backup, or when it is damaged and `anyway`
 * was not said. Nothing has been changed then.
 */
export async function restore(
  backup: string,
  folder: string,
  { now, anyway }: { now: Date; anyway: boolean },
): Promise<Restored> {
  if (resolve(backup) === resolve(folder))
    throw new AdminProblem(`${backup} är mappen med data, ingen kopia.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const release = holdDataAlone(folder);
  if (release === undefined) {
    throw new AdminProblem(`Servern är igång med data i ${folder}. Stoppa den och kör kommandot igen.`);
  }
  const staged = join(folder, dataNames.staged);
  try {
    removeAll(staged);
    const findings = await stage(backup, staged);
    if (findings.problems.length > 0 && !anyway) {
      throw new AdminProblem(
        [
          `Kopian i ${backup} är skadad. Inget har ändrats. Lägg till --anyway om den ska läggas tillbaka ändå.`,
          ...findings.problems,
        ].join('\n'),
      );
    }
    return { findings, ...swap(folder, staged, now) };
  } finally {
    removeAll(staged);
    release();
  }
}

async function stage(backup: string, staged: string): Promise<Findings> {
  await copyData(backup, staged);
  await bringUpToDate(staged);
  return checkData(staged);
}

/**
 * Opens a copy as a server does, so that what no server could open is found here and not afterwards, and takes the
 * database from there: a copy is one file, with nothing beside it that would have to be moved in the same moment.
 */
async function bringUpToDate(staged: string): Promise<void> {
  const database = join(staged, dataNames.database);
  const opened = join(staged, dataNames.staged);
  mkdirSync(opened, { mode: 0o700 });
  renameSync(database, join(opened, dataNames.database));
  const store = await openData(opened);
  await store.close();
  await copyDatabase(join(opened, dataNames.database), database);
  removeAll(opened);
  syncToDisk(staged);
}

/** From the first move to the last there is a folder by which a server sees that it must not start. */
function swap(folder: string, staged: string, now: Date): { aside?: string } {
  const old = readdirSync(folder).filter((name) => !isOfRestore(name));
  const aside = join(folder, `${dataNames.beforeRestore}${now.toISOString().replaceAll(':', '-')}`);
  mkdirSync(aside, { mode: 0o700 });
  const restoring = join(folder, dataNames.restoring);
  // One that a cut-off restore left is emptied, not removed: it is gone at no moment.
  if (existsSync(restoring)) for (const name of readdirSync(restoring)) removeAll(join(restoring, name));
  renameSync(staged, restoring);
  syncToDisk(folder);
  moveAll(old, folder, aside);
  moveAll(readdirSync(restoring), restoring, folder);
  rmdirSync(restoring);
  syncToDisk(folder);
  if (old.length > 0) return { aside };
  rmdirSync(aside);
  return {};
}

function isOfRestore(name: string): boolean {
  const only: readonly string[] = [dataNames.inUse, dataNames.staged, dataNames.restoring];
  return only.includes(name) || name.startsWith(dataNames.beforeRestore);
}

function moveAll(names: readonly string[], from: string, into: string): void {
  for (const name of names) renameSync(join(from, name), join(into, name));
  syncToDisk(into);
}

function removeAll(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
