import { createHash } from 'node:crypto';
import type { Encoding } from './accepted-encoding.ts';

/** A name for the content, the same on every start of the server. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** The strong tag of a content in an encoding: each encoding is a representation with a tag of its own (RFC 9110, 8.8.3). */
export function etagOf(digest: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`;
}

/** Whether If-None-Match names the tag, or any by `*` (RFC 9110, 13.1.2). */
export function namesTag(header: string, etag: string): boolean {
  if (header === etag || header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
