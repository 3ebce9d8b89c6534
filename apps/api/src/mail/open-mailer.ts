import { createTransport } from 'nodemailer';
import * as z from 'zod';
import type { Environment } from '../environment.ts';
import { isLoopback } from '../http/is-loopback.ts';
import { StartProblem } from '../start-problem.ts';
import { inOneLine, isBareAddress, oneMail } from './one-mail.ts';
import { type Mail, MailNotSetUp, MailRefused, type MailWay, type SendMail } from './send-mail.ts';

/** How mail leaves this server. */
export type Mailer = {
  way: MailWay;
  send: SendMail;
  close(): void;
};

export type MailerOptions = {
  environment: Pick<Environment, 'HOST' | 'MAIL' | 'MAIL_FROM' | 'SMTP_URL'>;
  /** Writes in the server's own log. */
  say: (words: string) => void;
  /** The name an administrator has chosen, in the place of MAIL_FROM's. Asked for each mail. */
  senderName?: () => string | undefined;
};

/**
 * By SMTP where the environment names a mail server. Else mail is printed in the server's log, but only while nobody
 * but this machine reaches the server, or when the operator asks for it: a sign-in code stands there for all to read.
 * @throws StartProblem when half of it is set up.
 */
export function openMailer({ environment, say, senderName }: MailerOptions): Mailer {
  const { HOST, MAIL, MAIL_FROM, SMTP_URL } = environment;
  if (MAIL === 'log') return logMailer(say);
  if (SMTP_URL !== undefined && MAIL_FROM !== undefined)
    return smtpMailer(SMTP_URL, parseSender(MAIL_FROM), senderName);
  if (SMTP_URL !== undefined) throw new StartProblem(missing('MAIL_FROM', 'SMTP_URL'));
  if (MAIL_FROM !== undefined) throw new StartProblem(missing('SMTP_URL', 'MAIL_FROM'));
  return isLoopback(HOST) ? logMailer(say) : noMailer();
}

function missing(needed: string, given: string): string {
  return `${given} är satt men inte ${needed}. Sätt båda för att skicka e-post, eller ingen av dem.`;
}

/** `Utvecklingsträdet <tradet@example.org>` or the bare address. */
function parseSender(from: string): Sender {
  const [, name, address] = /^\s*(?:"?([^"<>]*?)"?\s*<([^<>]*)>)\s*$/.exec(from) ?? [];
  const sender = { name: name?.trim() ?? '', address: address ?? from.trim() };
  if (isBareAddress(sender.address)) return sender;
  throw new StartProblem(
    `MAIL_FROM kan inte vara ”${from}”: skriv tradet@example.org eller Utvecklingsträdet <tradet@example.org>.`,
  );
}

type Sender = { name: string; address: string };

function smtpMailer(url: string, from: Sender, senderName: MailerOptions['senderName']): Mailer {
  const transport = createTransport({ ...smtpServer, url, requireTLS: needsTls(url) });
  return {
    way: 'smtp',
    async send(mail) {
      const { to, id, ...content } = oneMail(mail);
      const name = senderName?.() || from.name;
      const messageId = id === undefined ? {} : { messageId: `<${id}@${domainOf(from.address)}>` };
      try {
        await transport.sendMail({
          ...content,
          ...messageId,
          from: { ...from, name: inOneLine(name) },
          to: { name: '', address: to },
        });
      } catch (error) {
        throw refusal(error);
      }
    },
    close: () => transport.close(),
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const smtpServer = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  disableFileAccess: true,
  disableUrlAccess: true,
};

/** A password is never sent in the clear over a network, also when somebody on the way hides that TLS is offered. */
function needsTls(url: string): boolean {
  const { username, hostname } = new URL(url);
  return username !== '' && !isLoopback(hostname);
}

/** 5xx says that asking again will not help; 4xx, and not being reached, that it may. A wrong password gets corrected. */
function refusal(error: unknown): MailRefused {
  const facts = refusalFacts.safeParse(error);
  const { responseCode, code } = facts.success ? facts.data : {};
  const isFinal = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  return new MailRefused(error, responseCode, isFinal);
}

const refusalFacts = z.object({ responseCode: z.number().optional(), code: z.string().optional() });

function logMailer(say: (words: string) => void): Mailer {
  return {
    way: 'log',
    async send(mail) {
      say(printed(oneMail(mail)));
    },
    close() {},
  };
}

function printed({ to, subject, text }: Mail): string {
  const lines = ['E-post, bara här i loggen', `Till: ${to}`, `Ämne: ${subject}`, '', ...text.split('\n')];
  return lines.map((line) => `  | ${line.replace(terminalControls, '')}`.trimEnd()).join('\n');
}

/** Somebody's words in a mail do not colour, or clear, the terminal of the one who reads the log. */
const terminalControls = /[\p{Cc}\u2028\u2029]/gu;

function noMailer(): Mailer {
  return {
    way: 'none',
    send: () => Promise.reject(new MailNotSetUp('neither SMTP_URL nor MAIL=log is set')),
    close() {},
  };
}
