import { expect, test } from 'vitest';
import { StartProblem } from '../start-problem.ts';
import { mailServer } from './fixtures/mail-server.ts';
import { type MailerOptions, openMailer } from './open-mailer.ts';
import { MailNotSetUp } from './send-mail.ts';

const mail = { to: 'samordnare@example.org', subject: 'Kod', text: 'Din kod är 123456.' };

function mailer(environment: Partial<MailerOptions['environment']>, senderName?: () => string) {
  const said: string[] = [];
  const opened = openMailer({
    environment: { HOST: '127.0.0.1', ...environment },
    say: (words) => said.push(words),
    ...(senderName === undefined ? {} : { senderName }),
  });
  return { ...opened, said };
}

test('a mail arrives with Swedish letters in the name, the subject, the text and the HTML', async () => {
  const server = await mailServer();
  const { way, send, close } = mailer({
    SMTP_URL: server.url,
    MAIL_FROM: 'Utvecklingsträdet <tradet@example.org>',
  });
  expect(way).toBe('smtp');
  await send({
    to: 'samordnare@example.org',
    subject: 'Språkvän på väg till Råå – nu är läget ”På is”',
    text: 'Hej!\n\nÅsa är ett påhittat namn. Räksmörgås.\n',
    html: '<p lang="sv">Räksmörgås</p>',
    headers: {
      'List-Unsubscribe': '<https://trad.example.org/sluta>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  });
  close();
  const [{ to, raw, parsed }] = received(server.received);
  expect(to).toEqual(['samordnare@example.org']);
  expect(parsed.from?.value).toEqual([{ name: 'Utvecklingsträdet', address: 'tradet@example.org' }]);
  expect(parsed.subject).toBe('Språkvän på väg till Råå – nu är läget ”På is”');
  expect(parsed.text).toContain('Åsa är ett påhittat namn. Räksmörgås.');
  expect(parsed.html).toContain('<p lang="sv">Räksmörgås</p>');
  expect(raw).toContain('List-Unsubscribe: <https://trad.example.org/sluta>');
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

test('a line break in a subject begins no header and no other recipient', async () => {
  const server = await mailServer();
  const { send, close } = mailer({ SMTP_URL: server.url, MAIL_FROM: 'tradet@example.org' });
  await send({ ...mail, subject: 'Fritid\r\nBcc: annan@example.org\r\n\r\nFalskt brev' });
  close();
  const [{ to, parsed }] = received(server.received);
  expect(to).toEqual(['samordnare@example.org']);
  expect(parsed.bcc).toBeUndefined();
  expect(parsed.subject).toBe('Fritid Bcc: annan@example.org Falskt brev');
  expect(parsed.text?.trim()).toBe('Din kod är 123456.');
});

test('the name an administrator has chosen stands before the address, in one line', async () => {
  const server = await mailServer();
  const { send, close } = mailer(
    { SMTP_URL: server.url, MAIL_FROM: 'Gammalt namn <tradet@example.org>' },
    () => 'Trädet i Åstorp\r\nBcc: annan@example.org',
  );
  await send(mail);
  close();
  const [{ to, parsed }] = received(server.received);
  expect(to).toEqual(['samordnare@example.org']);
  expect(parsed.bcc).toBeUndefined();
  expect(parsed.from?.value).toEqual([
    { name: 'Trädet i Åstorp Bcc: annan@example.org', address: 'tradet@example.org' },
  ]);
});

test.each([
  'a@example.org, b@example.org',
  'a@example.org\nBcc: b@example.org',
  'Namn <a@example.org>',
  'grupp: a@example.org;',
  'ingen adress',
  '',
])('%j is not one bare address, so nothing is sent', async (to) => {
  const { send, said } = mailer({});
  await expect(send({ ...mail, to })).rejects.toThrow(TypeError);
  expect(said).toEqual([]);
});

test.each([
  { 'List-Unsubscribe': '<https://trad.example.org>\r\nBcc: b@example.org' },
  { 'X\r\nBcc': 'b@example.org' },
])('a header that would be two is refused', async (headers) => {
  await expect(mailer({}).send({ ...mail, headers })).rejects.toThrow(TypeError);
});

test('a mail server that says no for now may be asked again; one that says no for good may not', async () => {
  const server = await mailServer();
  const { send, close } = mailer({ SMTP_URL: server.url, MAIL_FROM: 'tradet@example.org' });
  server.refuseWith(451);
  await expect(send(mail)).rejects.toMatchObject({ name: 'MailRefused', isFinal: false });
  server.refuseWith(550);
  await expect(send(mail)).rejects.toMatchObject({ name: 'MailRefused', isFinal: true });
  await server.close();
  await expect(send(mail)).rejects.toMatchObject({ name: 'MailRefused', isFinal: false });
  close();
});

test('a password is not sent to a server on the network that offers no TLS', async () => {
  const server = await mailServer();
  const port = new URL(server.url).port;
  const { send, close } = mailer({
    // Resolves to this machine but is not written so.
    SMTP_URL: `smtp://user:secret@0.0.0.0:${port}`,
    MAIL_FROM: 'tradet@example.org',
  });
  await expect(send(mail)).rejects.toMatchObject({ name: 'MailRefused' });
  expect(server.received).toEqual([]);
  close();
});

test('without a mail server, mail stands in the log while only this machine reaches the server', async () => {
  const { way, send, said } = mailer({ HOST: 'localhost' });
  expect(way).toBe('log');
  await send({ ...mail, text: 'Din kod är 123456.\n\u001b[2JHej' });
  expect(said.join('\n').split('\n')).toEqual([
    '  | E-post, bara här i loggen',
    '  | Till: samordnare@example.org',
    '  | Ämne: Kod',
    '  |',
    '  | Din kod är 123456.',
    '  | [2JHej',
  ]);
});

test('a server that others reach prints mail only when the operator asks for it', async () => {
  const open = mailer({ HOST: '0.0.0.0' });
  expect(open.way).toBe('none');
  await expect(open.send(mail)).rejects.toThrow(MailNotSetUp);
  expect(open.said).toEqual([]);
  expect(mailer({ HOST: '0.0.0.0', MAIL: 'log' }).way).toBe('log');
});

test.each([
  [{ SMTP_URL: 'smtp://127.0.0.1' }, 'SMTP_URL är satt men inte MAIL_FROM'],
  [{ MAIL_FROM: 'tradet@example.org' }, 'MAIL_FROM är satt men inte SMTP_URL'],
  [{ SMTP_URL: 'smtp://127.0.0.1', MAIL_FROM: 'ingen adress' }, 'MAIL_FROM kan inte vara ”ingen adress”'],
])('half a setup stops the start with a sentence', (environment, words) => {
  expect(() => mailer(environment)).toThrow(StartProblem);
  expect(() => mailer(environment)).toThrow(words);
});

function received<T>(all: readonly T[]): [T] {
  const [first] = all;
  if (first === undefined || all.length > 1) throw new Error(`${all.length} mails came`);
  return [first];
}
