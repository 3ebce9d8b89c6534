import { Hono } from 'hono';
import { type AskOptions, askForUpdateRoutes } from './ask-for-update-routes.ts';
import { type FollowOptions, followRoutes } from './follow-routes.ts';
import { stopRoutes } from './stop-routes.ts';

/** Every address of following: what one follows, how a mail is stopped, and asking for an update. */
export function followingRoutes(options: FollowOptions & AskOptions) {
  return new Hono()
    .route('/', followRoutes(options))
    .route('/', stopRoutes(options))
    .route('/', askForUpdateRoutes(options));
}
