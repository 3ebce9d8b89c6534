import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';
import { type MailServer, mailServer } from './fixtures/mail-server.ts';
import { openMailer } from './open-mailer.ts';
import { failedMail, forgetOldMail, putInOutbox, type WaitingMail } from './outbox.ts';
import { sendDue } from './send-due.ts';

const noon = new Date('2026-03-02T12:00:00.000Z');

function after(minutes: number): Date {
  return new Date(noon.getTime() + minutes * 60_000);
}

function waiting(id: string, more: Partial<WaitingMail> = {}): WaitingMail {
  const content = { subject: 'Språkvän har nytt läge', text: 'Det pågår.', html: '<p>Det pågår.</p>' };
  const headers = { 'List-Unsubscribe': '<https://trad.example.org/api/follows/stop?token=abc>' };
  return { id, account: 'a1', occasion: id, dueAt: noon.toISOString(), ...content, headers, ...more };
}

async function process(folder: string, server: MailServer, addresses: Record<string, string>) {
  const store = await openSqliteStore(folder);
  const environment = { HOST: '127.0.0.1', SMTP_URL: server.url, MAIL_FROM: 'tradet@example.org' };
  const mailer = openMailer({ environment, say: () => {} });
  onTestFinished(async () => {
    mailer.close();
    await store.close();
  });
  const job = sendDue({
    database: store.database,
    send: mailer.send,
    addressOf: async (account) => addresses[account],
  });
  return { database: store.database, run: job.run };
}

async function one(addresses: Record<string, string> = { a1: 'ledamot@example.org' }) {
  const server = await mailServer();
  return { server, ...(await process(temporaryFolder(), server, addresses)) };
}

test('what is due is sent, with its headers, to the address the account has then; what is not waits', async () => {
  const addresses = { a1: 'gammal@example.org' };
  const { server, database, run } = await one(addresses);
  await putInOutbox(database, [waiting('m1'), waiting('m2', { dueAt: after(60).toISOString() })]);
  addresses.a1 = 'ny@example.org';
  await run(noon);
  expect(server.received).toMatchObject([{ to: ['ny@example.org'] }]);
  expect(server.received[0]?.raw).toContain('List-Unsubscribe: <https://trad.example.org/api/follows/stop');
  expect(server.received[0]?.parsed.messageId).toBe('<m1@example.org>');
  await run(after(60));
  expect(server.received).toHaveLength(2);
});

test('an occasion gives one mail, also when it is put in the outbox twice, and after it was sent', async () => {
  const { server, database, run } = await one();
  await putInOutbox(database, [waiting('m1', { occasion: 'o' }), waiting('m2', { occasion: 'o' })]);
  await run(noon);
  await putInOutbox(database, [waiting('m3', { occasion: 'o' })]);
  await run(after(1));
  expect(server.received).toHaveLength(1);
});

test('two processes that look at the same time send one mail each, not two', async () => {
  const [server, folder] = [await mailServer(), temporaryFolder()];
  const addresses = { a1: 'ledamot@example.org' };
  const first = await process(folder, server, addresses);
  const second = await process(folder, server, addresses);
  const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
  await putInOutbox(
    first.database,
    ids.map((id) => waiting(id)),
  );
  await Promise.all([first.run(noon), second.run(noon)]);
  expect(server.received.map(({ parsed }) => parsed.messageId).sort()).toEqual(
    ids.map((id) => `<${id}@example.org>`).sort(),
  );
});

test('a mail that a process had taken when it died is sent later', async () => {
  const { server, database, run } = await one();
  await putInOutbox(database, [waiting('m1')]);
  const hung = sendDue({
    database,
    send: () => new Promise(() => {}),
    addressOf: async () => 'x@example.org',
  });
  void hung.run(noon);
  await expect.poll(() => database.selectFrom('outbox').select('tries').execute()).toEqual([{ tries: 1 }]);
  await run(after(1));
  expect(server.received).toHaveLength(0);
  await run(after(15));
  expect(server.received).toHaveLength(1);
});

test('a refusal for now is tried again after 1, 5, 30 and 120 minutes, then given up for the administrator to see', async () => {
  const { server, database, run } = await one();
  await putInOutbox(database, [waiting('m1')]);
  server.refuseWith(451);
  const tries = () => database.selectFrom('outbox').select(['tries', 'next_try_at']).executeTakeFirst();
  const seen: unknown[] = [];
  let at = 0;
  for (const wait of [1, 5, 30, 120]) {
    await run(after(at));
    await run(after(at + wait - 0.5));
    seen.push(await tries());
    at += wait;
  }
  expect(seen).toEqual([
    { tries: 1, next_try_at: after(1).toISOString() },
    { tries: 2, next_try_at: after(6).toISOString() },
    { tries: 3, next_try_at: after(36).toISOString() },
    { tries: 4, next_try_at: after(156).toISOString() },
  ]);
  expect(await failedMail(database)).toEqual([]);
  await run(after(156));
  expect(await failedMail(database)).toEqual([
    {
      id: 'm1',
      account: 'a1',
      subject: 'Språkvän har nytt läge',
      failedAt: after(156).toISOString(),
      failure: 'E-postservern tog inte emot brevet (451).',
    },
  ]);
  server.refuseWith(undefined);
  await run(after(1000));
  expect(server.received).toEqual([]);
});

test('a refusal that passes is followed by the mail', async () => {
  const { server, database, run } = await one();
  await putInOutbox(database, [waiting('m1')]);
  server.refuseWith(421);
  await run(noon);
  server.refuseWith(undefined);
  await run(after(1));
  expect(server.received).toHaveLength(1);
});

test('a refusal for good is given up at once, and the others go out all the same', async () => {
  const { server, database, run } = await one({ a1: 'ledamot@example.org', a2: 'ingen adress' });
  await putInOutbox(database, [waiting('m1', { account: 'a2' }), waiting('m2')]);
  await run(noon);
  expect(server.received).toHaveLength(1);
  expect(await failedMail(database)).toMatchObject([
    { id: 'm1', failure: 'Brevet gick inte att göra i ordning.' },
  ]);
  server.refuseWith(550);
  await putInOutbox(database, [waiting('m3')]);
  await run(after(1));
  expect(await failedMail(database)).toMatchObject([
    { id: 'm3', failure: 'E-postservern tog inte emot brevet (550).' },
    { id: 'm1' },
  ]);
});

test('a person who is gone gets nothing, and the mail is gone too', async () => {
  const { server, database, run } = await one({});
  await putInOutbox(database, [waiting('m1')]);
  await run(noon);
  expect(server.received).toEqual([]);
  expect(await database.selectFrom('outbox').selectAll().execute()).toEqual([]);
});

test('what a mail said is not kept once it is sent; that it was sent is, until it is old', async () => {
  const { database, run } = await one();
  await putInOutbox(database, [waiting('m1'), waiting('m2', { dueAt: after(60).toISOString() })]);
  await run(noon);
  const row = () => database.selectFrom('outbox').selectAll().where('id', '=', 'm1').executeTakeFirst();
  expect(await row()).toMatchObject({ text: '', html: null, headers: '{}', sent_at: noon.toISOString() });
  await forgetOldMail(database, noon.toISOString());
  expect(await row()).toBeDefined();
  await forgetOldMail(database, after(1).toISOString());
  expect(await database.selectFrom('outbox').select('id').execute()).toEqual([{ id: 'm2' }]);
});
