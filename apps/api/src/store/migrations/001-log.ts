import type { Migration } from '../migrate.ts';

/** The log, the keys of its appends, and the texts of minutes beside it. */
export const log: Migration = {
  version: 1,
  name: 'log',
  statements: [
    `CREATE TABLE appends (
      installation TEXT NOT NULL,
      key TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      PRIMARY KEY (installation, key)
    ) STRICT`,
    `CREATE TABLE events (
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
      UNIQUE (installation, stream, revision),
      UNIQUE (installation, id),
      FOREIGN KEY (installation, append_key) REFERENCES appends (installation, key)
    ) STRICT`,
    'CREATE INDEX events_by_append ON events (installation, append_key, position)',
    'CREATE INDEX events_by_installation ON events (installation, position)',
    `CREATE TABLE source_texts (
      installation TEXT NOT NULL,
      source TEXT NOT NULL,
      meeting TEXT NOT NULL,
      file TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (installation, source)
    ) STRICT`,
  ],
};
