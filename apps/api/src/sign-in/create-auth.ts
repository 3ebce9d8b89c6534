import { randomUUID } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';
import type { JobAccounts } from './job-accounts.ts';
import { sessionEndpoint } from './session-endpoint.ts';
import { sessionLifetime } from './session-lifetime.ts';

export type AuthOptions = {
  database: Kysely<Tables>;
  secret: string;
  /** The address people use: passkeys, cookies and the provider's way back belong to it. */
  publicUrl: string;
  jobAccounts?: JobAccounts | undefined;
  report: (words: string) => void;
};

/** Stands on what we ask better-auth ourselves, never on a request from outside. */
export const stayHeader = 'x-stay-signed-in';

/**
 * better-auth for what it does well: sessions with signed cookies, passkeys, OpenID Connect. Its own addresses are not
 * served; our routes ask it in process, and it neither counts, mails nor tells anybody anything.
 */
export function createAuth({ database, secret, publicUrl, jobAccounts, report }: AuthOptions) {
  const { origin, hostname } = new URL(publicUrl);
  return betterAuth({
    appName: 'Utvecklingsträdet',
    baseURL: origin,
    // The provider sends people back to /api/sign-in/callback/oidc.
    basePath: '/api/sign-in',
    secret,
    database: { db: database, type: 'sqlite' },
    trustedOrigins: [],
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message, ...details) => report([message, ...words(details)].join(': ')),
    },
    session: { expiresIn: sessionLifetime.day, disableSessionRefresh: true, freshAge: sessionLifetime.day },
    account: {
      updateAccountOnSignIn: false,
      // An account is made by an administrator or by the provider, never by whoever claims an address: so it is enough
      // that the provider says whose the address is.
      accountLinking: { enabled: true, requireLocalEmailVerified: false },
    },
    onAPIError: { errorURL: `${origin}/logga-in` },
    advanced: {
      cookiePrefix: 'trad',
      database: { generateId: () => randomUUID(), validateSchema: false },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, ctx) => {
            const stays = ctx?.headers?.get(stayHeader) === '1';
            const lifetime = stays ? sessionLifetime.stay : sessionLifetime.day;
            const expiresAt = new Date(Date.now() + lifetime * 1000);
            return { data: { ...session, expiresAt, userAgent: session.userAgent?.slice(0, 300) } };
          },
        },
      },
      account: {
        create: {
          before: async ({ providerId, accountId, userId, createdAt, updatedAt }) =>
            (await hasOther(database, userId, providerId))
              ? false
              : { data: { providerId, accountId, userId, createdAt, updatedAt, ...noTokens } },
        },
      },
    },
    plugins: [
      passkey({
        rpID: hostname,
        rpName: 'Utvecklingsträdet',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
      }),
      sessionEndpoint,
      genericOAuth({ config: jobAccounts === undefined ? [] : [jobAccounts.provider] }),
    ],
  });
}
export type Auth = ReturnType<typeof createAuth>;

/** What the provider gave is used once, at the sign-in, and not kept. */
const noTokens = { accessToken: null, refreshToken: null, idToken: null, scope: null };

/** A provider that gives somebody's address to the next who is hired must not give them the account too. */
async function hasOther(database: Kysely<Tables>, userId: string, providerId: string): Promise<boolean> {
  const row = await database
    .selectFrom('account')
    .select('id')
    .where('userId', '=', userId)
    .where('providerId', '=', providerId)
    .executeTakeFirst();
  return row !== undefined;
}

function words(details: unknown[]): string[] {
  return details.flatMap((detail) => (detail instanceof Error ? [detail.message] : []));
}
