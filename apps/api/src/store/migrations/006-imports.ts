import type { Migration } from '../migrate.ts';

/**
 * Documents on their way into the tree, and the reviews of them. The file lies here and not among the files that people
 * add to fruits: it is never public. When words of a published text are erased, the file that holds them goes too.
 */
export const imports: Migration = {
  version: 6,
  name: 'imports',
  statements: [
    `CREATE TABLE imports (
      id TEXT PRIMARY KEY,
      account TEXT NOT NULL,
      import_key TEXT,
      file TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      bytes BLOB,
      format TEXT NOT NULL,
      source TEXT NOT NULL,
      text TEXT NOT NULL,
      proposal TEXT NOT NULL CHECK (json_valid(proposal)),
      choices TEXT NOT NULL CHECK (json_valid(choices)),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      change TEXT,
      UNIQUE (account, import_key)
    ) STRICT`,
    'CREATE INDEX imports_by_source ON imports (source)',
    'CREATE INDEX imports_open ON imports (changed_at) WHERE change IS NULL',
    `CREATE TRIGGER imports_of_changed_text AFTER UPDATE OF text ON source_texts
      WHEN NEW.text <> OLD.text
      BEGIN DELETE FROM imports WHERE source = NEW.source; END`,
    `CREATE TRIGGER imports_of_erased_text AFTER DELETE ON source_texts
      BEGIN DELETE FROM imports WHERE source = OLD.source; END`,
  ],
};
