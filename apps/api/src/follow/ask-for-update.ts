import type { Kysely } from 'kysely';
import { putInOutbox, type WaitingMail } from '../mail/outbox.ts';
import type { Tables } from '../store/tables.ts';

export type Asking = {
  project: string;
  /** The account that asks. */
  account: string;
  now: Date;
  mails: readonly WaitingMail[];
};

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Asks for an update of a project, unless somebody did within a week: then nobody gets another mail. Asking and mail
 * are kept together. Undefined when it was asked now, else the instant at which it was.
 */
export async function askForUpdate(
  database: Kysely<Tables>,
  { project, account, now, mails }: Asking,
): Promise<string | undefined> {
  return database.transaction().execute(async (transaction) => {
    const asked = await transaction
      .selectFrom('update_requests')
      .select('asked_at')
      .where('project', '=', project)
      .where('asked_at', '>', new Date(now.getTime() - week).toISOString())
      .executeTakeFirst();
    if (asked !== undefined) return asked.asked_at;
    const asking = { account, asked_at: now.toISOString() };
    await transaction
      .insertInto('update_requests')
      .values({ project, ...asking })
      .onConflict((conflict) => conflict.column('project').doUpdateSet(asking))
      .execute();
    await putInOutbox(transaction, mails);
    return undefined;
  });
}

/** When somebody asked for an update of the project within the last week; undefined when nobody did. */
export async function lastAsked(
  database: Kysely<Tables>,
  project: string,
  now: Date,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('update_requests')
    .select('asked_at')
    .where('project', '=', project)
    .where('asked_at', '>', new Date(now.getTime() - week).toISOString())
    .executeTakeFirst();
  return row?.asked_at;
}
