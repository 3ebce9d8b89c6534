import { type FileType, fileTypeNames } from '@utveckling/domain/file/file-types';
import type { Kysely, Selectable } from 'kysely';
import * as z from 'zod';
import type { Tables } from '../store/tables.ts';

/** What is known of a file. */
export type StoredFile = {
  id: string;
  sha256: string;
  name: string;
  type: FileType;
  size: number;
  /** The account that sent it. */
  uploadedBy: string;
  uploadedAt: string;
  /** The change it belongs to; undefined until it is saved with one, and until then only the sender sees it. */
  change: string | undefined;
};

/** The file by its id, also within a transaction. */
export async function fileById(database: Kysely<Tables>, id: string): Promise<StoredFile | undefined> {
  const row = await database.selectFrom('files').selectAll().where('id', '=', id).executeTakeFirst();
  return row && storedFile(row);
}

/** The file that the account has sent under the key. */
export async function fileByKey(
  database: Kysely<Tables>,
  account: string,
  key: string,
): Promise<StoredFile | undefined> {
  const row = await database
    .selectFrom('files')
    .selectAll()
    .where('uploaded_by', '=', account)
    .where('upload_key', '=', key)
    .executeTakeFirst();
  return row && storedFile(row);
}

/** How many files the account has sent that belong to no change yet. */
export async function countWaiting(database: Kysely<Tables>, account: string): Promise<number> {
  const row = await database
    .selectFrom('files')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('uploaded_by', '=', account)
    .where('change', 'is', null)
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** Whether any file has the bytes. */
export async function isNamed(database: Kysely<Tables>, sha256: string): Promise<boolean> {
  const row = await database.selectFrom('files').select('id').where('sha256', '=', sha256).executeTakeFirst();
  return row !== undefined;
}

function storedFile(row: Selectable<Tables['files']>): StoredFile {
  const { id, sha256, name, type, size, change } = row;
  return {
    id,
    sha256,
    name,
    type: typeSchema.parse(type),
    size,
    uploadedBy: row.uploaded_by,
    uploadedAt: row.uploaded_at,
    change: change ?? undefined,
  };
}

const typeSchema = z.enum(fileTypeNames);
