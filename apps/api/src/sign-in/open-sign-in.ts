import type { Grant } from '@utveckling/domain/people/role';
import type { Kysely } from 'kysely';
import type { Environment } from '../environment.ts';
import type { MailWay, SendMail } from '../mail/send-mail.ts';
import type { Tables } from '../store/tables.ts';
import { type Accounts, accountsOf } from './accounts.ts';
import { type Auth, createAuth } from './create-auth.ts';
import { type FirstAdministrator, firstAdministrator } from './first-administrator.ts';
import { type JobAccountSettings, type JobAccounts, openJobAccounts } from './job-accounts.ts';
import { type KeyedHash, keyedHash } from './keyed-hash.ts';
import { type Limits, limitsOf } from './limits.ts';
import { type MailCodes, mailCodes } from './mail-codes.ts';
import { type OwnSessions, ownSessions } from './own-sessions.ts';
import type { SessionOf } from './session.ts';

export type SignInOptions = {
  /** The file's one connection. */
  database: Kysely<Tables>;
  environment: JobAccountSettings & Pick<Environment, 'PORT' | 'PUBLIC_URL' | 'TRUST_PROXY'>;
  /** From `openSecret`. */
  secret: string;
  mail: { way: MailWay; send: SendMail };
  now: () => Date;
  /** Writes a line in the server's log. */
  report: (words: string) => void;
  /** Whether anybody is administrator, by the log. */
  hasAdministrator: () => Promise<boolean>;
  /** Makes the account administrator. */
  onFirstAdministrator: (account: string) => Promise<void>;
  /** Called at each sign-in with a job account, with all that its claims give now. */
  onClaims: (account: string, grants: Grant[]) => Promise<void>;
};

/** Everything about signing in. Routes take its parts; the rest of the server asks `sessionOf` and `accounts`. */
export type SignIn = {
  sessionOf: SessionOf;
  accounts: Accounts;
  /** The one-time address that makes the first administrator; undefined when there is one. */
  firstAdministratorAddress(): Promise<string | undefined>;
  /** Resolves when every mail that is on its way has left, for an orderly end. */
  settled(): Promise<void>;
  parts: {
    auth: Auth;
    codes: MailCodes;
    limits: Limits;
    hash: KeyedHash;
    sessions: OwnSessions;
    first: FirstAdministrator;
    jobAccounts: JobAccounts | undefined;
    mailWay: MailWay;
    /** Sends without letting anybody wait for it, or see from the time it takes that there was a mail. */
    sendLater: (mail: Parameters<SendMail>[0]) => void;
    publicUrl: string;
    trustProxy: boolean;
    onFirstAdministrator: SignInOptions['onFirstAdministrator'];
    onClaims: SignInOptions['onClaims'];
    database: Kysely<Tables>;
    now: () => Date;
    report: (words: string) => void;
  };
};

/**
 * Opens sign-in on a database whose tables are there.
 * @throws StartProblem when the settings of the job accounts are wrong.
 */
export function openSignIn(options: SignInOptions): SignIn {
  const { database, environment, secret, mail, now, report } = options;
  const publicUrl = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`;
  const jobAccounts = openJobAccounts(environment);
  const auth = createAuth({ database, secret, publicUrl, jobAccounts, report });
  const hash = keyedHash(secret);
  const first = firstAdministrator({ ...options, hash, publicUrl });
  const sending = new Set<Promise<void>>();

  function sendLater(one: Parameters<SendMail>[0]): void {
    const sent = new Promise<void>((resolve) => setTimeout(resolve, afterTheAnswer))
      .then(() => mail.send(one))
      .catch((error: unknown) =>
        report(`Ett brev gick inte iväg: ${error instanceof Error ? error.message : error}`),
      )
      .finally(() => sending.delete(sent));
    sending.add(sent);
  }

  return {
    sessionOf: sessionsBy(auth),
    accounts: accountsOf(database, now),
    firstAdministratorAddress: first.address,
    settled: async () => void (await Promise.all(sending)),
    parts: {
      auth,
      codes: mailCodes(database, hash, now),
      limits: limitsOf(database, hash, now),
      hash,
      sessions: ownSessions(database, now),
      first,
      jobAccounts,
      mailWay: mail.way,
      sendLater,
      publicUrl,
      trustProxy: environment.TRUST_PROXY === '1',
      onFirstAdministrator: options.onFirstAdministrator,
      onClaims: options.onClaims,
      database,
      now,
      report,
    },
  };
}

/** A request without our cookie costs nothing; one with it costs one question to the database. */
function sessionsBy(auth: Auth): SessionOf {
  return async (request) => {
    const cookie = request.headers.get('cookie');
    if (cookie === null || !cookie.includes('trad.session_token')) return undefined;
    const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
    if (found === null) return undefined;
    const { session, user } = found;
    return { id: session.id, account: user.id, name: user.name, email: user.email };
  };
}

/** Milliseconds: by then the answer has left, so that the work of sending is not in the time it took. */
const afterTheAnswer = 50;
