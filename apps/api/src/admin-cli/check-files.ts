import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';
import type { Findings } from './check-data.ts';
import { counted } from './counted.ts';

/** Whether the bytes of every stored file lie in `files` and are those that were sent. */
export async function checkFiles(database: Kysely<Tables>, folder: string): Promise<Findings> {
  const rows = await database.selectFrom('files').select(['sha256', 'name']).orderBy('id').execute();
  const hashes = hashesIn(join(folder, 'files'));
  const problems = rows
    .filter(({ sha256 }) => !hashes.has(sha256))
    .map(({ sha256, name }) => `Filen ${name} (${sha256.slice(0, 12)}) saknas eller är skadad.`);
  return { facts: [`${counted(rows.length, 'fil', 'filer')}.`], problems };
}

function hashesIn(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        createHash('sha256')
          .update(readFileSync(join(entry.parentPath, entry.name)))
          .digest('hex'),
      ),
  );
}
