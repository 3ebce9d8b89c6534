import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { largestFile } from '@utveckling/domain/file/file-types';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';
import { cleanName } from './clean-name.ts';
import { openFileBytes } from './file-bytes.ts';
import { FileRefusal } from './file-refusal.ts';
import { countWaiting, fileById, fileByKey, isNamed, type StoredFile } from './file-rows.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readAtMost, type Sent } from './read-at-most.ts';
import { type StrippedFile, stripFile } from './strip-file.ts';
import { uploadPlaces } from './upload-places.ts';

/** As many files as an account may have sent without saving them with a change. */
const mostWaiting = 40;

export type Upload = {
  sent: Sent;
  /** As the sender's computer calls it. */
  name: string;
  account: string;
  /** The idempotency key: sent again under it, an upload is answered by the first one's file. */
  key: string;
};

/** The files that people send: what is known of them in the database, their bytes in the data folder. */
export type Files = {
  /**
   * Reads, strips and keeps a file. When this has answered, it is on disk.
   * @throws FileRefusal when it is not taken; nothing of it is left then.
   */
  put(upload: Upload): Promise<StoredFile>;
  get(id: string): Promise<StoredFile | undefined>;
  /** Its bytes; undefined when they have been erased meanwhile. */
  read(file: StoredFile): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Makes the account's own file part of a change, from when on everybody may read it; in the caller's transaction
   * where it has one. Answers whether it is part of that change now: false for another's, and for one that belongs to
   * another change.
   */
  attach(id: string, change: string, account: string, within?: Kysely<Tables>): Promise<boolean>;
  /** Takes the file away; its bytes too, unless another file has the same. */
  erase(id: string): Promise<void>;
  /**
   * Takes away what was sent before the time and never became part of a change, and what a killed process left lying.
   * Answers how many files that were.
   */
  sweep(before: Date): Promise<number>;
  /** Takes the account's name off its files, and those away that only it could see. */
  forget(account: string): Promise<void>;
};

export type FilesOptions = {
  /** The data folder; the bytes lie in `files` within it. */
  folder: string;
  database: Kysely<Tables>;
  now: () => Date;
  /** Cannot be guessed. */
  newId: () => string;
};

/** Opens the files of a data folder. */
export function openFiles({ folder, database, now, newId }: FilesOptions): Files {
  const bytes = openFileBytes(join(folder, 'files'));
  const stripInTurn = oneAtATime(stripFile);
  const inPlace = uploadPlaces();

  async function take({ sent, name, account, key }: Upload): Promise<StoredFile> {
    await expectRoom(database, account);
    const stripped = await stripInTurn(await readAtMost(sent, largestFile));
    const prepared = await bytes.prepare(stripped.bytes, newId());
    const id = newId();
    const row = { ...rowOf(stripped, name), id, uploaded_by: account, uploaded_at: now().toISOString() };
    let kept: string | undefined;
    try {
      const file = await database.transaction().execute(async (transaction) => {
        const first = await fileByKey(transaction, account, key);
        if (first !== undefined) return first;
        await expectRoom(transaction, account);
        // Within the transaction, so that nobody who erases the same bytes comes between.
        prepared.keep(row.sha256);
        await transaction
          .insertInto('files')
          .values({ ...row, upload_key: key })
          .execute();
        return fileById(transaction, id);
      });
      if (file?.id === id) kept = row.sha256;
      if (file === undefined) throw new Error(`the file ${id} was not kept`);
      return file;
    } finally {
      await prepared.done(kept);
    }
  }

  async function removeUnnamed(sha256: string): Promise<void> {
    await database.transaction().execute(async (transaction) => {
      if (!(await isNamed(transaction, sha256))) bytes.remove(sha256);
    });
  }

  async function erase(id: string): Promise<void> {
    const row = await database
      .deleteFrom('files')
      .where('id', '=', id)
      .returning('sha256')
      .executeTakeFirst();
    if (row !== undefined) await removeUnnamed(row.sha256);
  }

  async function eraseAll(ids: readonly { id: string }[]): Promise<number> {
    for (const { id } of ids) await erase(id);
    return ids.length;
  }

  return {
    put: async (upload) =>
      (await fileByKey(database, upload.account, upload.key)) ?? inPlace(upload.account, () => take(upload)),
    get: (id) => fileById(database, id),
    read: (file) => bytes.read(file.sha256),
    async attach(id, change, account, within = database) {
      await within
        .updateTable('files')
        .set({ change })
        .where('id', '=', id)
        .where('uploaded_by', '=', account)
        .where('change', 'is', null)
        .execute();
      const file = await fileById(within, id);
      return file?.change === change && file.uploadedBy === account;
    },
    erase,
    async sweep(before) {
      const waiting = database.selectFrom('files').select('id').where('change', 'is', null);
      const old = await waiting.where('uploaded_at', '<', before.toISOString()).execute();
      const count = await eraseAll(old);
      bytes.clearPassing(before);
      for (const sha256 of bytes.olderThan(before)) await removeUnnamed(sha256);
      return count;
    },
    async forget(account) {
      const own = database.selectFrom('files').select('id').where('uploaded_by', '=', account);
      await eraseAll(await own.where('change', 'is', null).execute());
      const nobody = { uploaded_by: '', upload_key: null };
      await database.updateTable('files').set(nobody).where('uploaded_by', '=', account).execute();
    },
  };
}

async function expectRoom(database: Kysely<Tables>, account: string): Promise<void> {
  if ((await countWaiting(database, account)) >= mostWaiting) throw new FileRefusal('too-many-files');
}

function rowOf({ type, bytes }: StrippedFile, name: string) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, type, size: bytes.byteLength, name: cleanName(name, type), change: null };
}
