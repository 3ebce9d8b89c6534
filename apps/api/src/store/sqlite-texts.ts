import { type Kysely, sql, type Transaction } from 'kysely';
import type { SourceText, SourceTexts } from './event-log.ts';
import type { Changes } from './sqlite-changes.ts';
import type { Tables } from './tables.ts';

/** The texts of an installation beside its log. */
export function sqliteTexts(database: Kysely<Tables>, installation: string, changes: Changes): SourceTexts {
  const ours = () =>
    database
      .selectFrom('source_texts')
      .select(['source', 'meeting', 'file', 'sha256', 'text'])
      .where('installation', '=', installation);
  return {
    async put(text) {
      await putText(database, installation, text);
      changes.noteOwn();
    },
    get: (source) => ours().where('source', '=', source).executeTakeFirst(),
    all: () => ours().orderBy('source').execute(),
    async erase(source) {
      await database
        .deleteFrom('source_texts')
        .where('installation', '=', installation)
        .where('source', '=', source)
        .execute();
      changes.noteOwn();
      // The write-ahead log still holds the words until it is emptied.
      await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database);
    },
  };
}

/** Also within the transaction of an append. */
export async function putText(
  database: Kysely<Tables> | Transaction<Tables>,
  installation: string,
  { source, meeting, file, sha256, text }: SourceText,
): Promise<void> {
  await database
    .insertInto('source_texts')
    .values({ installation, source, meeting, file, sha256, text })
    .onConflict((conflict) =>
      conflict.columns(['installation', 'source']).doUpdateSet({ meeting, file, sha256, text }),
    )
    .execute();
}
