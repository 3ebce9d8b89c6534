import { Hono } from 'hono';
import { privateAnswer } from '../http/private-answer.ts';
import { firstAdministratorRoutes } from './first-administrator-routes.ts';
import { jobAccountRoutes } from './job-account-routes.ts';
import { mailRoutes } from './mail-routes.ts';
import type { SignIn } from './open-sign-in.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { sessionRoutes } from './session-routes.ts';

/** Every address of sign-in; better-auth's own are not served. Each that changes something wants an Origin of ours. */
export function signInRoutes(signIn: SignIn) {
  const { mailWay, jobAccounts } = signIn.parts;
  return new Hono()
    .get('/sign-in', () => privateAnswer({ mail: mailWay !== 'none', jobAccount: jobAccounts?.name ?? null }))
    .route('/', mailRoutes(signIn))
    .route('/', passkeyRoutes(signIn))
    .route('/', jobAccountRoutes(signIn))
    .route('/', firstAdministratorRoutes(signIn))
    .route('/', sessionRoutes(signIn));
}
