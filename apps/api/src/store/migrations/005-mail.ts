import type { Migration } from '../migrate.ts';

/** Mail that waits, what people follow, and what has been asked for: personal, so beside the log and erasable. */
export const mail: Migration = {
  version: 5,
  name: 'mail',
  statements: [
    `CREATE TABLE outbox (
      id TEXT PRIMARY KEY,
      occasion TEXT NOT NULL UNIQUE,
      account TEXT NOT NULL,
      subject TEXT NOT NULL,
      text TEXT NOT NULL,
      html TEXT,
      headers TEXT NOT NULL CHECK (json_valid(headers)),
      due_at TEXT NOT NULL,
      tries INTEGER NOT NULL DEFAULT 0,
      next_try_at TEXT,
      sent_at TEXT,
      failed_at TEXT,
      failure TEXT
    ) STRICT`,
    'CREATE INDEX outbox_waiting ON outbox (next_try_at) WHERE next_try_at IS NOT NULL',
    'CREATE INDEX outbox_by_account ON outbox (account)',
    `CREATE TABLE follows (
      id TEXT PRIMARY KEY,
      account TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('project', 'group', 'all')),
      target TEXT NOT NULL,
      rhythm TEXT NOT NULL CHECK (rhythm IN ('at-once', 'weekly')),
      token TEXT NOT NULL UNIQUE,
      created_at TEXT NOT NULL,
      rhythm_since TEXT NOT NULL,
      UNIQUE (account, kind, target)
    ) STRICT`,
    `CREATE TABLE update_requests (
      project TEXT PRIMARY KEY,
      account TEXT NOT NULL,
      asked_at TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE job_marks (
      job TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      at TEXT NOT NULL
    ) STRICT`,
  ],
};
