import { createHmac, timingSafeEqual } from 'node:crypto';

/** Hashes a value for one purpose, so that what is stored tells nothing without the server's secret. */
export type KeyedHash = (purpose: string, value: string) => string;

/** The hashes of a server with this secret. */
export function keyedHash(secret: string): KeyedHash {
  return (purpose, value) => createHmac('sha256', secret).update(`${purpose}\0${value}`).digest('base64url');
}

/** Whether two hashes are the same, in a time that does not tell where they differ. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
