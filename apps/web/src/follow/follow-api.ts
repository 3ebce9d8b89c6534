import type { FollowingType } from '@utveckling/api/app-type';
import { hc } from 'hono/client';

/** Following as a typed client. It is asked in the browser only: pages are rendered for everybody alike. */
export const followApi = hc<FollowingType>('/api');

/** A request with a JSON body. */
export function withJson(body: unknown) {
  return { init: { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } };
}
