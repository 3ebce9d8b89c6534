import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../store/tables.ts';
import type { Mail } from './send-mail.ts';

/** A mail to an account, to be sent when it is due. */
export type WaitingMail = Omit<Mail, 'id' | 'to'> & {
  id: string;
  account: string;
  /** What it is about and for whom. The second mail for an occasion is left out. */
  occasion: string;
  /** Instant in UTC, ISO 8601 with milliseconds. */
  dueAt: string;
};

/** Puts mails in the outbox, in the caller's transaction when it has one: then they wait exactly when the rest is kept. */
export async function putInOutbox(
  database: Kysely<Tables> | Transaction<Tables>,
  mails: readonly WaitingMail[],
): Promise<void> {
  for (const { id, account, occasion, subject, text, html, headers = {}, dueAt } of mails) {
    await database
      .insertInto('outbox')
      .values({
        id,
        account,
        occasion,
        subject,
        text,
        html: html ?? null,
        headers: JSON.stringify(headers),
        due_at: dueAt,
        tries: 0,
        next_try_at: dueAt,
      })
      .onConflict((conflict) => conflict.column('occasion').doNothing())
      .execute();
  }
}

/** A mail that was given up. */
export type FailedMail = { id: string; account: string; subject: string; failedAt: string; failure: string };

/** Mail that was given up, newest first, for an administrator to see. */
export async function failedMail(database: Kysely<Tables>, limit = 100): Promise<FailedMail[]> {
  const rows = await database
    .selectFrom('outbox')
    .select(['id', 'account', 'subject', 'failed_at', 'failure'])
    .where('failed_at', 'is not', null)
    .orderBy('failed_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ failed_at, failure, ...row }) => ({
    ...row,
    failedAt: failed_at ?? '',
    failure: failure ?? '',
  }));
}

/** Forgets mail that was sent or given up before an instant; what waits is kept. */
export async function forgetOldMail(database: Kysely<Tables>, before: string): Promise<void> {
  await database
    .deleteFrom('outbox')
    .where('next_try_at', 'is', null)
    .where((row) => row.or([row('sent_at', '<', before), row('failed_at', '<', before)]))
    .execute();
}
