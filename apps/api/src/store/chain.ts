import { createHash } from 'node:crypto';

/** A stored event's columns as they stand in the file, but for its place in the file and its own hash. */
export type ChainedRow = {
  installation: string;
  stream: string;
  revision: number;
  id: string;
  type: string;
  version: number;
  body: string;
  recorded_at: string;
  append_key: string;
};

/** What the first event of an installation takes for the hash before it. */
export const chainStart = '0'.repeat(64);

/**
 * The hash of an event: SHA-256, in hexadecimal, over the hash before it and all that was stored of it. Whoever knows
 * the last one can tell that no event before it was changed, taken out or moved. Files hold these: it never changes.
 */
export function chainHash(previous: string, row: ChainedRow): string {
  const { installation, stream, revision, id, type, version, body, recorded_at, append_key } = row;
  const content = [
    previous,
    installation,
    stream,
    revision,
    id,
    type,
    version,
    body,
    recorded_at,
    append_key,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
