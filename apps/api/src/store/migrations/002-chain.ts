import { sql, type Transaction } from 'kysely';
import { type ChainedRow, chainHash, chainStart } from '../chain.ts';
import type { Migration } from '../migrate.ts';
import type { Tables } from '../tables.ts';

/**
 * Each event carries the hash of itself and of what came before it; words written by hand, which have no meeting and
 * no file, lie among the texts; and which texts were changed since when can be asked, erased ones included.
 */
export const chain: Migration = {
  version: 2,
  name: 'chain',
  statements: [
    // Made anew and not altered: with NOT NULL an older release that still runs beside this one cannot break the chain.
    `CREATE TABLE chained_events (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      installation TEXT NOT NULL,
      stream TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision > 0),
      id TEXT NOT NULL,
      type TEXT NOT NULL,
      version INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      recorded_at TEXT NOT NULL,
      append_key TEXT NOT NULL,
      hash TEXT NOT NULL,
      UNIQUE (installation, stream, revision),
      UNIQUE (installation, id),
      FOREIGN KEY (installation, append_key) REFERENCES appends (installation, key)
    ) STRICT`,
    chainEvents,
    'DROP TABLE events',
    'ALTER TABLE chained_events RENAME TO events',
    'CREATE INDEX events_by_append ON events (installation, append_key, position)',
    'CREATE INDEX events_by_installation ON events (installation, position)',
    'ALTER TABLE source_texts RENAME TO source_texts_1',
    `CREATE TABLE source_texts (
      installation TEXT NOT NULL,
      source TEXT NOT NULL,
      meeting TEXT,
      file TEXT,
      sha256 TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (installation, source)
    ) STRICT`,
    // The last change of each text, an erased one's too: its number is new at each change. Source first in the
    // index, or SQLite looks for an installation's changes there instead of going on from a number.
    `CREATE TABLE text_changes (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      installation TEXT NOT NULL,
      source TEXT NOT NULL,
      UNIQUE (source, installation)
    ) STRICT`,
    noteTextChange('INSERT', 'NEW'),
    noteTextChange('UPDATE', 'NEW'),
    noteTextChange('DELETE', 'OLD'),
    `INSERT INTO source_texts (installation, source, meeting, file, sha256, text)
      SELECT installation, source, meeting, file, sha256, text FROM source_texts_1 ORDER BY installation, source`,
    'DROP TABLE source_texts_1',
  ],
};

/** By triggers, so that no way of changing a text can forget to say so. */
function noteTextChange(change: 'INSERT' | 'UPDATE' | 'DELETE', row: 'NEW' | 'OLD'): string {
  return `CREATE TRIGGER text_${change.toLowerCase()} AFTER ${change} ON source_texts BEGIN
      DELETE FROM text_changes WHERE installation = ${row}.installation AND source = ${row}.source;
      INSERT INTO text_changes (installation, source) VALUES (${row}.installation, ${row}.source);
    END`;
}

type Row = ChainedRow & { position: number };

const pageSize = 1000;

async function chainEvents(transaction: Transaction<Tables>): Promise<void> {
  const hashes = new Map<string, string>();
  for (let after = 0; ; ) {
    const { rows } =
      await sql<Row>`SELECT * FROM events WHERE position > ${after} ORDER BY position LIMIT ${pageSize}`.execute(
        transaction,
      );
    for (const row of rows) {
      const hash = chainHash(hashes.get(row.installation) ?? chainStart, row);
      hashes.set(row.installation, hash);
      await sql`INSERT INTO chained_events VALUES (${row.position}, ${row.installation}, ${row.stream}, ${row.revision},
        ${row.id}, ${row.type}, ${row.version}, ${row.body}, ${row.recorded_at}, ${row.append_key}, ${hash})`.execute(
        transaction,
      );
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}
