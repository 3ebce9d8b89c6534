import type { Choices } from '@utveckling/minutes/accept/choices';
import { noChoices } from '@utveckling/minutes/accept/choices';
import type { Proposal } from '@utveckling/minutes/proposal';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../store/tables.ts';
import { hashOf } from './hash-of.ts';
import { importColumns, type StoredImport, storedImport } from './import-row.ts';
import type { ReadDocument } from './worker-task.ts';

/** As many documents as may wait to be reviewed. */
const mostWaiting = 200;

export type NewImport = {
  account: string;
  key: string;
  file: string;
  /** None for pasted words. */
  bytes: Uint8Array | undefined;
  read: ReadDocument;
};

export type ListedImport = Pick<
  StoredImport,
  'id' | 'account' | 'file' | 'createdAt' | 'changedAt' | 'change'
> & {
  /** The first line that has words: it tells one pasted text from another. */
  begins: string;
};

/** Documents on their way into the tree, and what their reviewers have decided so far. */
export type Imports = {
  /** Keeps a document that was read; sent again under the key, the first one. Undefined where too many wait already. */
  add(document: NewImport): Promise<StoredImport | undefined>;
  byKey(account: string, key: string): Promise<StoredImport | undefined>;
  get(id: string): Promise<StoredImport | undefined>;
  /** Keeps what was read anew in a document that waits, as long as nobody has saved choices meanwhile. */
  reread(id: string, revision: number, proposal: Proposal): Promise<void>;
  /** The newest first, without what was read in them. */
  list(): Promise<ListedImport[]>;
  /** The file as it came. */
  bytes(id: string): Promise<Uint8Array | undefined>;
  /** Saves the choices; false when they have been saved since that revision. */
  choose(id: string, revision: number, choices: Choices): Promise<boolean>;
  /** Takes the document and the review of it away for good. What was published of it stays. */
  erase(id: string): Promise<void>;
  /** Takes away what has been lying unpublished since before the time; answers how many. */
  sweep(before: Date): Promise<number>;
};

type Options = { database: Kysely<Tables>; now: () => Date; newId: () => string };

/** The imports of a data folder. */
export function openImports({ database, now, newId }: Options): Imports {
  const rows = () => database.selectFrom('imports').select(importColumns);
  const one = async (query: ReturnType<typeof rows>) => {
    const row = await query.executeTakeFirst();
    return row && storedImport(row);
  };
  const get = (id: string) => one(rows().where('id', '=', id));
  const byKey = (account: string, key: string) =>
    one(rows().where('account', '=', account).where('import_key', '=', key));

  return {
    get,
    byKey,
    async reread(id, revision, proposal) {
      await database
        .updateTable('imports')
        .set({ proposal: JSON.stringify(proposal) })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .where('change', 'is', null)
        .execute();
    },
    async add(document) {
      const { account, key } = document;
      const row = importRowOf(document, newId(), now().toISOString());
      return database.transaction().execute(async (transaction) => {
        const known = transaction.selectFrom('imports').select(importColumns);
        const first = await known
          .where('account', '=', account)
          .where('import_key', '=', key)
          .executeTakeFirst();
        if (first !== undefined) return storedImport(first);
        const { count } = await transaction
          .selectFrom('imports')
          .select((select) => select.fn.countAll<number>().as('count'))
          .where('change', 'is', null)
          .executeTakeFirstOrThrow();
        if (count >= mostWaiting) return undefined;
        await transaction.insertInto('imports').values(row).execute();
        return storedImport(row);
      });
    },
    list: async () => {
      const listed = await database
        .selectFrom('imports')
        .select(['id', 'account', 'file', 'created_at', 'changed_at', 'change'])
        .select(sql<string>`substr(text, 1, 400)`.as('begins'))
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(500)
        .execute();
      return listed.map(({ created_at, changed_at, change, begins, ...rest }) => ({
        ...rest,
        begins: firstLine(begins),
        createdAt: created_at,
        changedAt: changed_at,
        change: change ?? undefined,
      }));
    },
    async bytes(id) {
      const row = await database
        .selectFrom('imports')
        .select('bytes')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.bytes ?? undefined;
    },
    async choose(id, revision, choices) {
      const saved = await database
        .updateTable('imports')
        .set({
          choices: JSON.stringify(choices),
          revision: revision + 1,
          changed_at: now().toISOString(),
        })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirst();
      return saved.numUpdatedRows > 0n;
    },
    async erase(id) {
      await database.deleteFrom('imports').where('id', '=', id).execute();
    },
    async sweep(before) {
      const swept = await database
        .deleteFrom('imports')
        .where('change', 'is', null)
        .where('changed_at', '<', before.toISOString())
        .executeTakeFirst();
      return Number(swept.numDeletedRows);
    },
  };
}

/** The row of a document, unpublished and with no choices made. */
export function importRowOf({ account, key, file, bytes, read }: NewImport, id: string, now: string) {
  const { format, text, proposal } = read;
  return {
    id,
    account,
    import_key: key,
    file,
    sha256: hashOf(bytes ?? text),
    bytes: bytes ?? null,
    format,
    source: sourceOf(text),
    text,
    proposal: JSON.stringify(proposal),
    choices: JSON.stringify(noChoices),
    revision: 0,
    created_at: now,
    changed_at: now,
    change: null,
  };
}

function firstLine(text: string): string {
  const line = text.split('\n').find((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  return line
    .replaceAll(/[\s#]+/g, ' ')
    .trim()
    .slice(0, 120);
}

/** The id of a text beside the log: the same for the same words, whatever file they came in. */
export function sourceOf(text: string): string {
  return `minutes:${hashOf(text).slice(0, 20)}`;
}
