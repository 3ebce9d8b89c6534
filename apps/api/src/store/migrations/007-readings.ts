import type { Migration } from '../migrate.ts';

/**
 * What was read in documents with certain knowledge: only kept so that nobody has to read it again, and gone with the
 * document, since it holds words of it.
 */
export const readings: Migration = {
  version: 7,
  name: 'readings',
  statements: [
    `CREATE TABLE readings (
      key TEXT PRIMARY KEY CHECK (length(key) = 64),
      source TEXT NOT NULL,
      proposal TEXT NOT NULL CHECK (json_valid(proposal))
    ) STRICT`,
    'CREATE INDEX readings_by_source ON readings (source)',
    `CREATE TRIGGER readings_of_deleted_import AFTER DELETE ON imports
      BEGIN DELETE FROM readings WHERE source = OLD.source; END`,
  ],
};
