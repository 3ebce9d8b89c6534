import type { Migration } from '../migrate.ts';

/** What is known of each file that was sent; its bytes lie in the data folder under their hash. */
export const files: Migration = {
  version: 4,
  name: 'files',
  statements: [
    `CREATE TABLE files (
      id TEXT PRIMARY KEY,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size > 0),
      uploaded_by TEXT NOT NULL,
      uploaded_at TEXT NOT NULL,
      upload_key TEXT,
      change TEXT,
      UNIQUE (uploaded_by, upload_key)
    ) STRICT`,
    'CREATE INDEX files_by_bytes ON files (sha256)',
    'CREATE INDEX files_waiting ON files (uploaded_by, uploaded_at) WHERE change IS NULL',
    'CREATE INDEX files_by_change ON files (change) WHERE change IS NOT NULL',
  ],
};
