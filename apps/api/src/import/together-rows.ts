import { choicesSchema } from '@utveckling/minutes/accept/choices';
import type { ReadTogether, TogetherDocument } from '@utveckling/minutes/together/document';
import { isReadAgain } from '@utveckling/minutes/together/is-read-again';
import type { Kysely, Transaction } from 'kysely';
import { changeId } from '../change/change-id.ts';
import type { Tables } from '../store/tables.ts';
import { keepOnlyReadings, type Readings } from './readings.ts';

/** Who writes from the command line. */
export const importAccount = 'import';

/** A kept document of which everything is taken; one that waits gives nothing before somebody or something tells its day. */
export type TogetherRow = TogetherDocument & { id: string; isWaiting: boolean };

/**
 * The documents that are read again whenever more is known: those that were published with every proposal taken, and
 * those that the command line was told to put in but that wait for their day. One that was taken back is still among them.
 */
export async function togetherRows(database: Kysely<Tables>): Promise<TogetherRow[]> {
  const rows = await database
    .selectFrom('imports')
    .select(['id', 'account', 'import_key', 'source', 'file', 'sha256', 'text', 'choices', 'change'])
    .where((row) => row.or([row('change', 'is not', null), row('account', '=', importAccount)]))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ account, import_key, change, choices: json, ...row }) => {
    const choices = choicesSchema.parse(JSON.parse(json));
    if (!isReadAgain(choices)) return [];
    const its = change ?? changeId(account, import_key ?? '');
    return [{ ...row, choices, change: its, isWaiting: change === null }];
  });
}

/**
 * Keeps beside the documents what was read in them now: those that waited are in the tree, and one whose day nothing
 * tells any more waits again.
 */
export async function keepReadings(
  transaction: Transaction<Tables>,
  rows: readonly TogetherRow[],
  { read, readings }: { read: readonly ReadTogether[]; readings: Readings },
): Promise<void> {
  await keepOnlyReadings(transaction, readings);
  for (const document of read) {
    const row = rows.find(({ source, change }) => source === document.source && change === document.change);
    if (row === undefined) continue;
    await transaction
      .updateTable('imports')
      .set({
        proposal: JSON.stringify(document.proposal),
        change: 'events' in document ? document.change : null,
      })
      .where('id', '=', row.id)
      .execute();
  }
}

/** Forgets that the document waits at the command line: it is put in another way. */
export async function stopWaiting(transaction: Transaction<Tables>, source: string): Promise<void> {
  await transaction
    .deleteFrom('imports')
    .where('source', '=', source)
    .where('account', '=', importAccount)
    .where('change', 'is', null)
    .execute();
}
