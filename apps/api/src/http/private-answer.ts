import type { TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';
import { securityHeaders } from './security-headers.ts';

/** An answer for one person: JSON that nobody on the way keeps, with the cookies it sets. */
export function privateAnswer<T>(
  value: T,
  cookies?: readonly string[],
): Response & TypedResponse<JSONParsed<T>, 200, 'json'>;
export function privateAnswer(value: unknown, cookies: readonly string[] = []): Response {
  const headers = new Headers({
    ...securityHeaders,
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(JSON.stringify(value), { headers });
}
