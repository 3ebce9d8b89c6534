import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { SourceText, SourceTexts } from './event-log.ts';
import { overwriteRanges } from './overwrite-ranges.ts';
import type { Changes } from './sqlite-changes.ts';
import type { Tables } from './tables.ts';

/** The texts of an installation beside its log. */
export function sqliteTexts(database: Kysely<Tables>, installation: string, changes: Changes): SourceTexts {
  const ours = (from: Kysely<Tables> | Transaction<Tables> = database) =>
    from
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
    changedAfter: (sequence) =>
      database
        .selectFrom('text_changes')
        .leftJoin('source_texts', (join) =>
          join
            .onRef('source_texts.installation', '=', 'text_changes.installation')
            .onRef('source_texts.source', '=', 'text_changes.source'),
        )
        .select(['text_changes.sequence', 'text_changes.source', 'source_texts.text'])
        .where('text_changes.installation', '=', installation)
        .where('text_changes.sequence', '>', sequence)
        .orderBy('text_changes.sequence')
        .execute(),
    async overwrite(source, ranges, filler) {
      await database.transaction().execute(async (transaction) => {
        const row = await ours(transaction).where('source', '=', source).executeTakeFirst();
        if (row === undefined) return;
        const text = overwriteRanges(row.text, ranges, filler);
        // Of the new words: the hash of a few words tells them to whoever tries names.
        await putText(transaction, installation, { ...row, text, sha256: sha256Of(text) });
      });
      changes.noteOwn();
      await emptyWriteAheadLog(database);
    },
    async erase(source) {
      await database
        .deleteFrom('source_texts')
        .where('installation', '=', installation)
        .where('source', '=', source)
        .execute();
      changes.noteOwn();
      await emptyWriteAheadLog(database);
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

const tries = 3;

/**
 * It still holds the words that the file no longer has. While somebody reads in it, a backup for example, it cannot be
 * emptied: SQLite waits, as long as for a lock, and then it is asked again.
 * @throws Error when somebody has been reading all the time.
 */
async function emptyWriteAheadLog(database: Kysely<Tables>): Promise<void> {
  for (let count = 0; count < tries; count += 1) {
    if (count > 0) await setTimeout(100);
    const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database);
    if (rows[0]?.busy === 0) return;
  }
  throw new Error('the words are erased, but stand in the write-ahead log until it is next emptied');
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
