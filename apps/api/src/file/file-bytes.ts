import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** The bytes of files on disk, each content once under its SHA-256: `ab/cdef…`. */
export type FileBytes = {
  /** Writes the bytes to the disk under a passing name. */
  prepare(bytes: Uint8Array, passing: string): Promise<Prepared>;
  /** The bytes; undefined when there are none by that hash. */
  read(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Removes them, at once and for good. */
  remove(sha256: string): void;
  /** The hashes of all that lie here since before the time. */
  olderThan(before: Date): string[];
  /** Clears away what a killed process left half written before the time. */
  clearPassing(before: Date): void;
};

export type Prepared = {
  /** Gives the bytes their lasting name, at once. The same bytes may have it already. */
  keep(sha256: string): void;
  /** Sees to it that the name is on disk too, or that nothing is left of what was not kept. */
  done(sha256?: string): Promise<void>;
};

/** Opens the folder, and makes it when it is not there. */
export function openFileBytes(folder: string): FileBytes {
  const passingFolder = join(folder, 'passing');
  mkdirSync(passingFolder, { recursive: true, mode: 0o700 });
  const folderOf = (sha256: string) => join(folder, sha256.slice(0, 2));
  const pathOf = (sha256: string) => join(folderOf(sha256), sha256.slice(2));

  return {
    async prepare(bytes, passing) {
      const path = join(passingFolder, passing);
      await writeThrough(path, bytes);
      return {
        keep(sha256) {
          mkdirSync(folderOf(sha256), { recursive: true, mode: 0o700 });
          renameSync(path, pathOf(sha256));
        },
        async done(sha256) {
          await rm(path, { force: true });
          if (sha256 === undefined) return;
          await syncFolder(folderOf(sha256));
          await syncFolder(folder);
        },
      };
    },
    async read(sha256) {
      try {
        return new Uint8Array(await readFile(pathOf(sha256)));
      } catch (error) {
        if (missing.safeParse(error).success) return undefined;
        throw error;
      }
    },
    remove: (sha256) => rmSync(pathOf(sha256), { force: true }),
    olderThan: (before) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name))
        .flatMap((entry) => readdirSync(join(folder, entry.name)).map((rest) => entry.name + rest))
        .filter((sha256) => isOlder(pathOf(sha256), before)),
    clearPassing(before) {
      const paths = readdirSync(passingFolder).map((name) => join(passingFolder, name));
      for (const path of paths) if (isOlder(path, before)) rmSync(path, { force: true });
    },
  };
}

/** False for one that is gone meanwhile. */
function isOlder(path: string, before: Date): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && stat.mtime < before;
}

const missing = z.looseObject({ code: z.literal('ENOENT') });

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** Windows opens no folders; there the name is on disk with the file. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await mkdir(path, { recursive: true, mode: 0o700 });
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
