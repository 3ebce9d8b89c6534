import { createTransport } from 'nodemailer';
import type { Environment } from '../environment.ts';
import { isLoopback } from '../http/is-loopback.ts';
import { StartProblem } from '../start-problem.ts';
import { isBareAddress, oneMail } from './one-mail.ts';
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
};

/**
 * By SMTP where the environment names a mail server. Else mail is printed in the server's log, but only while nobody
 * but this machine reaches the server, or when the operator asks for it: a sign-in code stands there for all to read.
 * @throws StartProblem when half of it is set up.
 */
export function openMailer({ environment, say }: MailerOptions): Mailer {
  const { HOST, MAIL, MAIL_FROM, SMTP_URL } = environment;
  if (MAIL === 'log') return logMailer(say);
  if (SMTP_URL !== undefined && MAIL_FROM !== undefined) return smtpMailer(SMTP_URL, parseSender(MAIL_FROM));
  if (SMTP_URL !== undefined) throw new StartProblem(missing('MAIL_FROM', 'SMTP_URL'));
  if (MAIL_FROM !== undefined) throw new StartProblem(missing('SMTP_URL', 'MAIL_FROM'));
  return isLoopback(HOST) ? logMailer(say) : noMailer();
}

function missing(needed: string, given: string): string {
  return `${given} är satt men inte ${needed}. Sätt båda för att skicka e-post, eller ingen av dem.`;
}

/** `Utvecklingsträdet <tradet@example.org>` or the bare address. */
function parseSender(from: string): { name: string; address: string } {
  const [, name, address] = /^\s*(?:"?([^"<>]*?)"?\s*<([^<>]*)>)\s*$/.exec(from) ?? [];
  const sender = { name: name?.trim() ?? '', address: address ?? from.trim() };
  if (isBareAddress(sender.address)) return sender;
  throw new StartProblem(
    `MAIL_FROM kan inte vara ”${from}”: skriv tradet@example.org eller Utvecklingsträdet <tradet@example.org>.`,
  );
}

function smtpMailer(url: string, from: { name: string; address: string }): Mailer {
  const transport = createTransport({ ...smtpServer, url, requireTLS: needsTls(url) });
  return {
    way: 'smtp',
    async send(mail) {
      const { to, ...content } = oneMail(mail);
      try {
        await transport.sendMail({ ...content, from, to: { name: '', address: to } });
      } catch (error) {
        throw refusal(error);
      }
    },
    close: () => transport.close(),
  };
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

/** 5xx says that asking again will not help; 4xx, and not being reached, that it may. */
function refusal(error: unknown): MailRefused {
  const answer = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const isFinal = typeof answer === 'number' && answer >= 500 && code !== 'EAUTH';
  return new MailRefused(error instanceof Error ? error.message : String(error), isFinal, error);
}

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
