import type { Generated } from 'kysely';
import type { FileTables } from './file-tables.ts';
import type { ImportTables } from './import-tables.ts';
import type { MailTables } from './mail-tables.ts';
import type { SignInTables } from './sign-in-tables.ts';

/** The tables as the newest migration leaves them. */
export type Tables = FileTables &
  ImportTables &
  MailTables &
  SignInTables & {
    appends: {
      installation: string;
      key: string;
      recorded_at: string;
    };
    events: {
      position: Generated<number>;
      installation: string;
      stream: string;
      revision: number;
      id: string;
      type: string;
      version: number;
      /** The rest of the event as JSON. */
      body: string;
      recorded_at: string;
      append_key: string;
      /** Over the hash of the installation's event before it and all that is stored of this one. */
      hash: string;
    };
    source_texts: {
      installation: string;
      source: string;
      meeting: string | null;
      file: string | null;
      sha256: string;
      text: string;
    };
    /** The last change of each text, an erased one's too. */
    text_changes: {
      sequence: Generated<number>;
      installation: string;
      source: string;
    };
    migrations: {
      version: number;
      name: string;
    };
  };
