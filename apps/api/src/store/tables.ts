import type { Generated } from 'kysely';

/** The tables as the newest migration leaves them. */
export type Tables = {
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
  };
  source_texts: {
    installation: string;
    source: string;
    meeting: string;
    file: string;
    sha256: string;
    text: string;
  };
  migrations: {
    version: number;
    name: string;
  };
};
