import type { InBothLanguages } from '@utveckling/domain/in-both-languages';
import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { type WhoMayOptions, whoMay } from '../people/who-may.ts';
import type { Accounts } from '../sign-in/accounts.ts';
import type { Tables } from '../store/tables.ts';
import { failedMail } from './outbox.ts';
import { MailNotSetUp, MailRefused, type MailWay, type SendMail } from './send-mail.ts';

export type MailAdminOptions = WhoMayOptions & {
  accounts: Pick<Accounts, 'list'>;
  database: Kysely<Tables>;
  publicUrl: string;
  mail: { way: MailWay; send: SendMail };
};

/** How mail leaves, and what never arrived: to whom, by name, while the account is there. */
export type MailAnswer = {
  way: 'smtp' | 'log' | 'none';
  failed: { id: string; name: string | null; subject: string; failedAt: string; failure: string }[];
};

/** `/mail`: whether mail leaves, and a mail to oneself to try it. */
export function mailAdminRoutes(options: MailAdminOptions) {
  const { accounts, database, publicUrl, mail } = options;
  return new Hono()
    .get('/mail', async (c) => {
      const who = await whoMay(options, c.req.raw, 'settings.manage');
      if ('refused' in who) return who.refused;
      const names = new Map((await accounts.list()).map(({ id, name }) => [id, name]));
      const failed = (await failedMail(database)).map(({ account, ...one }) => ({
        ...one,
        name: names.get(account) ?? null,
      }));
      return privateAnswer<MailAnswer>({ way: mail.way, failed });
    })
    .post('/mail/test', sameOrigin(publicUrl), async (c) => {
      const who = await whoMay(options, c.req.raw, 'settings.manage');
      if ('refused' in who) return who.refused;
      const { email } = who.session;
      try {
        await mail.send({ to: email, ...testMail(publicUrl) });
        return privateAnswer({ to: email });
      } catch (error) {
        if (error instanceof MailNotSetUp) return problem('mail-not-set-up');
        if (!(error instanceof MailRefused)) throw error;
        return problem('mail-not-sent', { detail: wordsFor(error) });
      }
    });
}

function testMail(publicUrl: string) {
  return {
    subject: 'Ett prov från Utvecklingsträdet',
    text: `Hej!\n\nDet här brevet är ett prov. När du läser det kommer e-posten från ${new URL(publicUrl).host} fram.\n`,
  };
}

/** What the mail server said itself may name people, so it stays in our own words. */
function wordsFor({ code }: MailRefused): InBothLanguages {
  if (code === undefined) {
    return {
      sv: 'E-postservern gick inte att nå. Kontrollera SMTP_URL och försök igen.',
      en: 'The mail server could not be reached. Check SMTP_URL and try again.',
    };
  }
  return {
    sv: `E-postservern tog inte emot brevet (${code}). Kontrollera inställningarna och försök igen.`,
    en: `The mail server did not take the mail (${code}). Check the settings and try again.`,
  };
}
