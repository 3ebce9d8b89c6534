import type { Kysely, Selectable } from 'kysely';
import * as z from 'zod';
import type { Job } from '../jobs/run-jobs.ts';
import type { Tables } from '../store/tables.ts';
import { MailNotSetUp, MailRefused, type SendMail } from './send-mail.ts';

export type SendDueOptions = {
  database: Kysely<Tables>;
  send: SendMail;
  /** The address of an account now; undefined when the person is gone. */
  addressOf: (account: string) => Promise<string | undefined>;
};

/** Minutes until the next try, after the first, second … one that failed. After the last it is given up. */
const backOff = [1, 5, 30, 120];
/** Longer than any try takes. After it a mail is tried again although a process that died had taken it. */
const claimMinutes = 15;
const mostAtOnce = 100;

/** The job that sends what is due. Each mail is claimed first, so that only one of several processes sends it. */
export function sendDue({ database, send, addressOf }: SendDueOptions): Job {
  async function run(now: Date): Promise<void> {
    for (const mail of await due(database, now)) {
      if (!(await claim(database, mail, now))) continue;
      const to = await addressOf(mail.account);
      if (to === undefined) {
        await database.deleteFrom('outbox').where('id', '=', mail.id).execute();
        continue;
      }
      try {
        await send({ ...contentOf(mail), to });
        await finish(database, mail.id, { sent_at: now.toISOString() });
      } catch (error) {
        await takeBack(database, mail, error, now);
        // The others would wait as long for a server that cannot be reached; they are tried in the next round.
        if (error instanceof MailRefused && error.code === undefined) return;
      }
    }
  }
  return { name: 'send-due', run };
}

type Row = Selectable<Tables['outbox']>;

function due(database: Kysely<Tables>, now: Date): Promise<Row[]> {
  return database
    .selectFrom('outbox')
    .selectAll()
    .where('next_try_at', '<=', now.toISOString())
    .orderBy('next_try_at')
    .orderBy('id')
    .limit(mostAtOnce)
    .execute();
}

async function claim(database: Kysely<Tables>, { id, tries }: Row, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('outbox')
    .set({ tries: tries + 1, next_try_at: minutesAfter(now, claimMinutes) })
    .where('id', '=', id)
    .where('tries', '=', tries)
    .where('next_try_at', '<=', now.toISOString())
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const headersSchema = z.record(z.string(), z.string());

function contentOf({ id, subject, text, html, headers }: Row) {
  const content = { id, subject, text, headers: headersSchema.parse(JSON.parse(headers)) };
  return html === null ? content : { ...content, html };
}

async function takeBack(database: Kysely<Tables>, { id, tries }: Row, error: unknown, now: Date) {
  const wait = backOff[tries];
  if (isFinal(error) || wait === undefined) {
    await finish(database, id, { failed_at: now.toISOString(), failure: words(error) });
    return;
  }
  await database
    .updateTable('outbox')
    .set({ next_try_at: minutesAfter(now, wait) })
    .where('id', '=', id)
    .execute();
}

function isFinal(error: unknown): boolean {
  if (error instanceof MailNotSetUp) return false;
  return !(error instanceof MailRefused) || error.isFinal;
}

/** Our own words: a mail server's often name the person, who may be erased later. */
function words(error: unknown): string {
  if (error instanceof MailNotSetUp) return 'E-post är inte uppsatt på servern.';
  if (!(error instanceof MailRefused)) return 'Brevet gick inte att göra i ordning.';
  if (error.code === undefined) return 'E-postservern gick inte att nå.';
  return `E-postservern tog inte emot brevet (${error.code}).`;
}

/** What it said is not needed any more, so it is not kept. */
async function finish(
  database: Kysely<Tables>,
  id: string,
  end: { sent_at: string } | { failed_at: string; failure: string },
): Promise<void> {
  const emptied = { text: '', html: null, headers: '{}', next_try_at: null };
  await database
    .updateTable('outbox')
    .set({ ...emptied, ...end })
    .where('id', '=', id)
    .execute();
}

function minutesAfter(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}
