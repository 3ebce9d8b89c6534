import { AsyncLocalStorage } from 'node:async_hooks';
import type { GenericOAuthConfig } from 'better-auth/plugins/generic-oauth';
import * as z from 'zod';
import type { Environment } from '../environment.ts';
import { StartProblem } from '../start-problem.ts';
import { type JobRoles, parseJobRoles } from './job-roles.ts';

/** Sign-in by the employer's OpenID Connect provider, as better-auth wants it, and what the provider says of a person. */
export type JobAccounts = {
  /** What the button says. */
  name: string;
  roles: JobRoles | undefined;
  provider: GenericOAuthConfig<'oidc'>;
  /** Runs one way back from the provider and gives the claims that were verified in it. */
  withClaims<T>(run: () => Promise<T>): Promise<{ result: T; claims: Record<string, unknown> | undefined }>;
};

export type JobAccountSettings = Pick<
  Environment,
  'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'OIDC_NAME' | 'OIDC_ROLES'
>;

/**
 * Undefined where no provider is set up.
 * @throws StartProblem when half of it is set up, or OIDC_ROLES is wrong.
 */
export function openJobAccounts(settings: JobAccountSettings): JobAccounts | undefined {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET,
    OIDC_NAME,
    OIDC_ROLES,
  } = settings;
  const roles = OIDC_ROLES === undefined ? undefined : parseJobRoles(OIDC_ROLES);
  if (issuer === undefined && clientId === undefined) return undefined;
  if (issuer === undefined || clientId === undefined) {
    throw new StartProblem('OIDC_ISSUER och OIDC_CLIENT_ID hör ihop: sätt båda, eller ingen av dem.');
  }
  const verified = new AsyncLocalStorage<{ claims?: Record<string, unknown> }>();
  return {
    name: OIDC_NAME,
    roles,
    provider: {
      providerId: 'oidc',
      clientId,
      ...(OIDC_CLIENT_SECRET === undefined
        ? { tokenEndpointAuth: { method: 'none' } }
        : { clientSecret: OIDC_CLIENT_SECRET, authentication: 'basic' }),
      discoveryUrl: discoveryUrl(issuer),
      requireIdTokenVerification: true,
      scopes: ['openid', 'profile', 'email'],
      pkce: true,
      // Another issuer's subject of the same name is another person.
      accountSubject: ({ profile }) => `${issuer}|${String(profile.sub)}`,
      async getUserInfo({ idToken, accessToken }) {
        // better-auth has verified the token, against the keys of whatever issuer discovery named.
        const stated = idToken === undefined ? undefined : claimsIn(idToken);
        if (stated === undefined || !isSameIssuer(stated.iss, issuer)) return null;
        const claims = { ...(await userInfo(issuer, accessToken, stated.sub)), ...stated };
        const holder = verified.getStore();
        if (holder !== undefined) holder.claims = claims;
        const profile = profileSchema.parse(claims);
        return {
          sub: stated.sub,
          email: profile.email,
          emailVerified: profile.email_verified === true || profile.email_verified === 'true',
          name: profile.name ?? profile.preferred_username ?? profile.email ?? '',
        };
      },
    },
    async withClaims(run) {
      const holder: { claims?: Record<string, unknown> } = {};
      const result = await verified.run(holder, run);
      return { result, claims: holder.claims };
    },
  };
}

const statedSchema = z.looseObject({ iss: z.string(), sub: z.string().min(1) });
const profileSchema = z.looseObject({
  email: z.string().optional(),
  email_verified: z.unknown(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
});

function claimsIn(idToken: string): z.infer<typeof statedSchema> | undefined {
  const json = Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8');
  return statedSchema.parse(JSON.parse(json));
}

const discoveryUrl = (issuer: string) => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;

const isSameIssuer = (one: string, other: string) => one.replace(/\/$/, '') === other.replace(/\/$/, '');

/** Many providers put only who it is in the token, and the rest where one asks for it. Of somebody else it counts for nothing. */
async function userInfo(
  issuer: string,
  accessToken: string | undefined,
  subject: string,
): Promise<Record<string, unknown>> {
  const signal = AbortSignal.timeout(10_000);
  const discovered = z
    .looseObject({ userinfo_endpoint: z.url().optional() })
    .parse(await (await fetch(discoveryUrl(issuer), { signal })).json());
  if (discovered.userinfo_endpoint === undefined || accessToken === undefined) return {};
  const headers = { Authorization: `Bearer ${accessToken}` };
  const answer = await fetch(discovered.userinfo_endpoint, { headers, signal });
  // Some answer with a signed token, which we do not need to understand: it is then only the first token that counts.
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('application/json')) return {};
  const said = z.looseObject({ sub: z.string() }).parse(await answer.json());
  return said.sub === subject ? said : {};
}
