import { closeSync, copyFileSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a file, or a folder with all that is in it, onto the disk and not only into its memory. A file that somebody
 * takes away meanwhile is left out.
 */
export function copyTree(from: string, into: string): void {
  const kind = statSync(from, { throwIfNoEntry: false });
  if (kind?.isDirectory()) {
    mkdirSync(into, { mode: 0o700 });
    for (const name of readdirSync(from)) copyTree(join(from, name), join(into, name));
    syncToDisk(into);
  } else if (kind?.isFile() && copiedIfThere(from, into)) syncToDisk(into);
}

/** Waits until a file, or which names a folder holds, is on disk. Windows cannot be asked; it sees to it in its time. */
export function syncToDisk(path: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function copiedIfThere(from: string, into: string): boolean {
  try {
    copyFileSync(from, into);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
