import { createHash } from 'node:crypto';

/**
 * The id of the change that an account makes under a key: the same key gives the same change, so that a command sent
 * again finds what it did, and nobody else's key leads there.
 */
export function changeId(account: string, key: string): string {
  return `c${createHash('sha256').update(`${account}\n${key}`).digest('hex').slice(0, 24)}`;
}
