import { settingOf } from '@utveckling/domain/setting/setting-of';
import type { Kysely } from 'kysely';
import type { Files } from '../file/files.ts';
import type { Imports } from '../import/imports.ts';
import type { Job } from '../jobs/run-jobs.ts';
import { forgetOldMail } from '../mail/outbox.ts';
import type { ReadModel } from '../read-model.ts';
import type { Tables } from '../store/tables.ts';

export type RetentionOptions = {
  database: Kysely<Tables>;
  model: ReadModel;
  files: Pick<Files, 'sweep'>;
  imports?: Pick<Imports, 'sweep'>;
};

/** Days that a review may lie untouched; a group that meets twice a year can still end it. */
const openReview = 400;

const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;

/**
 * The job that forgets what is personal and of no more use when its time is out: ended sign-ins and used codes, files
 * that were sent but never saved with anything, reviews of minutes that nobody went on with, mail that was sent or given up. The times are an administrator's
 * setting. It looks once an hour; several processes may run it at once.
 */
export function keepRetention({ database, model, files, imports }: RetentionOptions): Job {
  let next = 0;
  return {
    name: 'retention',
    async run(now) {
      if (now.getTime() < next) return;
      await model.catchUp();
      const { signIn, unusedFiles, sentMail } = settingOf(model.archive.state, 'retention');
      const before = (days: number) => new Date(now.getTime() - days * day);
      await forgetSignIns(database, before(signIn).toISOString(), now.toISOString());
      await files.sweep(before(unusedFiles));
      await imports?.sweep(before(openReview));
      await forgetOldMail(database, before(sentMail).toISOString());
      next = now.getTime() + hour;
    },
  };
}

/** A session tells when somebody was last here, for the time that is set; a code or a limit tells nothing once it is over. */
async function forgetSignIns(database: Kysely<Tables>, before: string, now: string): Promise<void> {
  await database.deleteFrom('session').where('expiresAt', '<', before).execute();
  await database.deleteFrom('verification').where('expiresAt', '<', now).execute();
  await database.deleteFrom('sign_in_codes').where('expires_at', '<', now).execute();
  await database.deleteFrom('sign_in_limits').where('ends_at', '<', now).execute();
}
