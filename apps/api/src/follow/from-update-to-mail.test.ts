import { expect, onTestFinished, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';
import { mailServer } from '../mail/fixtures/mail-server.ts';
import { openMailer } from '../mail/open-mailer.ts';
import { sendDue } from '../mail/send-due.ts';
import { follow } from './follows.ts';
import { tellFollowers } from './tell-followers.ts';

async function aTreeWithMail() {
  const app = await peopledApp();
  const { database, model, clock } = app;
  const server = await mailServer();
  const environment = { HOST: '127.0.0.1', SMTP_URL: server.url, MAIL_FROM: 'tradet@example.org' };
  const mailer = openMailer({ environment, say: () => {}, senderName: () => 'Utvecklingsträdet' });
  onTestFinished(() => mailer.close());
  let ids = 0;
  const newId = () => `mail-${++ids}`;
  const tell = tellFollowers({
    database,
    model,
    publicUrl: 'https://trad.example.org',
    newId,
    isOn: () => true,
  });
  const send = sendDue({
    database,
    send: mailer.send,
    addressOf: async (account) => `${account}@example.org`,
  });

  async function jobs() {
    await tell.run(clock.now);
    await send.run(clock.now);
  }

  function pass(seconds: number) {
    clock.now = new Date(clock.now.getTime() + seconds * 1000);
  }

  await jobs();
  const all = { kind: 'all', target: 'all', rhythm: 'at-once' } as const;
  await follow(database, { ...all, account: 'reader-1', id: 'f1', token: 't1', at: clock.now.toISOString() });
  const lead = await app.person('lead-1', { role: 'lead', projects: ['fritidsbanken'] });
  const report = { project: 'fritidsbanken', text: 'Lokalen på Råå är klar – vi öppnar i maj.' };
  return { server, jobs, pass, lead, report };
}

test('what a coordinator writes reaches the mailbox of one who follows, when the undo minute is over', async () => {
  const { server, jobs, pass, lead, report } = await aTreeWithMail();
  expect(await lead.send('project.report', report)).toMatchObject({ status: 200 });
  pass(59);
  await jobs();
  expect(server.received).toEqual([]);
  pass(10);
  await jobs();
  await jobs();
  expect(server.received).toHaveLength(1);
  const [mail] = server.received;
  expect(mail?.to).toEqual(['reader-1@example.org']);
  expect(mail?.parsed.subject).toBe('Nytt om Fritidsbanken');
  expect(mail?.parsed.from?.value).toEqual([{ name: 'Utvecklingsträdet', address: 'tradet@example.org' }]);
  expect(mail?.parsed.text).toContain('Skrivet av samordnare');
  expect(mail?.parsed.text).toContain('”Lokalen på Råå är klar – vi öppnar i maj.”');
  expect(mail?.parsed.html).toContain('Lokalen på Råå är klar – vi öppnar i maj.');
  expect(mail?.parsed.headers.get('list')).toMatchObject({
    unsubscribe: { url: 'https://trad.example.org/api/follows/stop/t1' },
  });
});

test('what is undone within the minute reaches nobody', async () => {
  const { server, jobs, pass, lead, report } = await aTreeWithMail();
  const { body } = await lead.send('project.report', report);
  pass(58);
  const undone = await lead.send('change.undo', { change: String(body['change']) });
  expect(undone).toMatchObject({ status: 200 });
  pass(600);
  await jobs();
  expect(server.received).toEqual([]);
});
