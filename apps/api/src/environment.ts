import * as z from 'zod';
import { StartProblem } from './start-problem.ts';

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  SEEDS: z.enum(['none', 'default']).default('default'),
  /** The address people use, when it is not the one the server listens on. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Signs cookies and codes; made and kept in the data folder when it is not given. */
  AUTH_SECRET: z.string().min(32).optional(),
  /** `smtp://user:password@host:port` or `smtps://…`. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** `log` prints mail in the server's log instead of sending it. */
  MAIL: z.enum(['log']).optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What the button says. */
  OIDC_NAME: z.string().min(1).default('Logga in med jobbkonto'),
  OIDC_ROLES: z.string().min(2).optional(),
  /** `1` where a proxy that sets X-Forwarded-For stands before the server. */
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
});

/** What an operator may set, with the defaults filled in. */
export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads the settings; an empty one counts as not set.
 * @throws StartProblem that names the setting and what it may be.
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value !== '');
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  throw new StartProblem(`${name} kan inte vara ”${variables[name]}”: ${allowed[name] ?? 'värdet är fel'}.`);
}

const allowed: Record<string, string> = {
  PORT: 'porten är ett tal från 0 till 65535',
  SEEDS: 'skriv default för gruppens fem protokoll eller none för ett tomt träd',
  PUBLIC_URL: 'skriv hela adressen, till exempel https://trad.example.org',
  AUTH_SECRET: 'minst 32 slumpade tecken',
  SMTP_URL: 'skriv smtp://användare:lösenord@server:587',
  MAIL: 'skriv log, eller utelämna MAIL och sätt SMTP_URL',
  OIDC_ISSUER: 'skriv hela adressen till den som loggar in, till exempel https://login.example.org',
  TRUST_PROXY: 'skriv 1 eller 0',
};
