import { randomBytes, randomUUID } from 'node:crypto';
import { actorOf } from '@utveckling/domain/people/actor';
import { may, mayAnywhere } from '@utveckling/domain/people/permissions';
import { projectTarget } from '@utveckling/domain/project/project-target';
import { settingOf } from '@utveckling/domain/setting/setting-of';
import { dayIn, homeZone } from './change/day-in.ts';
import type { AppOptions } from './create-app.ts';
import type { Environment } from './environment.ts';
import { type Files, openFiles } from './file/files.ts';
import { leadsOf } from './follow/leads-of.ts';
import { tellFollowers } from './follow/tell-followers.ts';
import { type Imports, openImports } from './import/imports.ts';
import { documentReader, type ReaderLimits, type WorkerFile } from './import/read-document.ts';
import type { Job } from './jobs/run-jobs.ts';
import { type Mailer, openMailer } from './mail/open-mailer.ts';
import { sendDue } from './mail/send-due.ts';
import { checkAccount } from './people/check-account.ts';
import { hasAdministrator } from './people/has-administrator.ts';
import { grantByClaims, grantFirstAdministrator } from './people/server-grants.ts';
import type { ReadModel } from './read-model.ts';
import { keepRetention } from './retention/keep-retention.ts';
import { openSecret } from './sign-in/open-secret.ts';
import { openSignIn, type SignIn } from './sign-in/open-sign-in.ts';
import type { EventLog } from './store/event-log.ts';
import type { SqliteStore } from './store/sqlite-log.ts';

export type PeopleParts = {
  environment: Environment;
  store: SqliteStore;
  log: EventLog;
  model: ReadModel;
  now: () => Date;
  /** Writes a line in the server's log. */
  say: (words: string) => void;
  /** What reads documents in a thread of its own; without it no minutes are put in. */
  documentWorker?: WorkerFile | undefined;
  /** What each document is given; the usual limits when left out. */
  readerLimits?: Partial<ReaderLimits> | undefined;
};

/** Everything that has to do with people: what the routes need, what is done in the background, and the end of it. */
export type OpenPeople = {
  app: Required<Pick<AppOptions, 'people' | 'uploads' | 'signIn' | 'following' | 'administration'>> &
    Pick<AppOptions, 'imports'>;
  jobs: Job[];
  signIn: SignIn;
  imports: Imports;
  close(): Promise<void>;
};

/**
 * Opens sign-in, mail, files and following on the data.
 * @throws StartProblem when a setting is wrong.
 */
export function openPeople(parts: PeopleParts): OpenPeople {
  const { environment, store, log, model, now, say } = parts;
  const { database } = store;
  const publicUrl = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`;
  const senderName = () => settingOf(model.archive.state, 'mail').senderName;
  const mail = openMailer({ environment, say, senderName });
  const signIn = openSignIn({
    database,
    environment,
    secret: openSecret(environment.DATA_DIR, environment.AUTH_SECRET),
    mail,
    now,
    report: say,
    hasAdministrator: async () => {
      await model.catchUp();
      return hasAdministrator(model.archive.state);
    },
    onFirstAdministrator: (account) => grantFirstAdministrator({ log, model, now }, account),
    onClaims: (account, grants) => grantByClaims({ log, model, now, say }, account, grants),
  });
  const files = openFiles({ folder: environment.DATA_DIR, database, now, newId: randomUUID });
  const imports = openImports({ database, now, newId: randomUUID });
  const shared = { ...parts, database, publicUrl, mail, signIn, files, imports };
  return {
    app: appParts(shared),
    jobs: jobsOf(shared),
    signIn,
    imports,
    async close() {
      await signIn.settled();
      mail.close();
    },
  };
}

type Shared = PeopleParts & {
  database: SqliteStore['database'];
  publicUrl: string;
  mail: Mailer;
  signIn: SignIn;
  files: Files;
  imports: Imports;
};

function appParts(shared: Shared): OpenPeople['app'] {
  const { log, model, now, database, publicUrl, mail, signIn, files, imports, documentWorker, readerLimits } =
    shared;
  const { sessionOf } = signIn;
  const actor = (account: string) => actorOf(model.archive.state, account, dayIn(homeZone, now()));
  const attachFile = files.attach;
  return {
    signIn,
    people: {
      log,
      now,
      sessionOf,
      publicUrl,
      attachFile,
      check: checkAccount(signIn.accounts),
      accountNames: async () => new Map((await signIn.accounts.list()).map(({ id, name }) => [id, name])),
    },
    uploads: {
      files,
      sessionOf,
      publicUrl,
      async mayUpload({ account }) {
        await model.catchUp();
        return mayAnywhere(actor(account), 'file.upload');
      },
      async isUndone(change) {
        await model.catchUp();
        const { changes, undone } = model.archive.state;
        return changes.get(change)?.some(({ id }) => undone.has(id)) ?? false;
      },
    },
    ...(documentWorker === undefined
      ? {}
      : {
          imports: {
            log,
            now,
            database,
            sessionOf,
            publicUrl,
            imports,
            read: documentReader(documentWorker, readerLimits),
          },
        }),
    administration: {
      log,
      now,
      sessionOf,
      accounts: signIn.accounts,
      database,
      publicUrl,
      isMailSetUp: mail.way !== 'none',
      mail,
    },
    following: {
      database,
      sessionOf,
      now,
      newId: randomUUID,
      newToken: () => randomBytes(24).toString('base64url'),
      publicUrl,
      isMailSetUp: mail.way !== 'none',
      may: ({ account }, project) =>
        may(actor(account), 'project.ask-for-update', projectTarget(model.archive, { project })),
      leadsOf: (project) => leadsOf(model.archive.state, project),
    },
  };
}

function jobsOf({ model, database, publicUrl, mail, signIn, files, imports }: Shared): Job[] {
  const isOn = () => mail.way !== 'none' && settingOf(model.archive.state, 'mail').tellFollowers;
  const addressOf = async (account: string) => (await signIn.accounts.find(account))?.email;
  return [
    tellFollowers({ database, model, publicUrl, newId: randomUUID, isOn }),
    sendDue({ database, send: mail.send, addressOf }),
    keepRetention({ database, model, files, imports }),
  ];
}
