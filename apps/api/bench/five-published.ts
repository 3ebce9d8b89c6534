import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '@utveckling/domain/archive';
import { seedEvents } from '@utveckling/seeds';
import { readerHere } from '../src/import/fixtures/reader-here.ts';
import { runImport } from '../src/import-cli/run-import.ts';
import { openReadModel } from '../src/read-model.ts';
import { openSqliteStore } from '../src/store/sqlite-log.ts';

const minutes = join(import.meta.dirname, '../../../seeds/minutes');

/**
 * What an empty database knows once the five real minutes were put in by the command, every proposal taken: a real file
 * of the store, read by the model that the pages are made of.
 * @param more what else the command is given
 */
export async function fivePublished(more: readonly string[] = []): Promise<Archive> {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  try {
    const files = readdirSync(minutes).filter((file) => file.endsWith('.txt'));
    const warned: string[] = [];
    const code = await runImport([...files.map((file) => join(minutes, file)), '--yes', ...more], {
      environment: { DATA_DIR: folder },
      now: () => new Date('2026-11-24T09:00:00.000Z'),
      say: () => {},
      warn: (words) => warned.push(words),
      sizeOf: async (path) => (await stat(path)).size,
      read: async (path) => new Uint8Array(await readFile(path)),
      reader: readerHere(),
      seeds: seedEvents,
    });
    if (code !== 0) throw new Error(`the import ended in ${code}: ${warned.join(' ')}`);
    const store = await openSqliteStore(folder);
    const { archive } = await openReadModel(store.log());
    await store.close();
    return archive;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
