import { Hono } from 'hono';
import { type ErasureOptions, erasureRoutes } from '../erasure/erasure-routes.ts';
import { type MailAdminOptions, mailAdminRoutes } from '../mail/mail-admin-routes.ts';
import { type AccountRoutesOptions, accountRoutes } from './account-routes.ts';
import { registerRoutes } from './register-routes.ts';

export type AdministrationOptions = AccountRoutesOptions & MailAdminOptions & ErasureOptions;

/** Everything an administrator asks that is no command. */
export function administrationRoutes(options: AdministrationOptions) {
  return new Hono()
    .route('/', registerRoutes(options))
    .route('/', accountRoutes(options))
    .route('/', mailAdminRoutes(options))
    .route('/', erasureRoutes(options));
}
