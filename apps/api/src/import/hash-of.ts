import { createHash } from 'node:crypto';

/** The SHA-256 in hexadecimal; of words as UTF-8. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
