import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { accountViewSchema } from './account-view.ts';
import { administeredApp } from './fixtures/administered-app.ts';

const lead = {
  name: 'Samordnaren',
  email: 'Samordnaren@Example.org',
  grant: { role: 'lead', projects: ['fritidsbanken'] },
};
const report = { project: 'fritidsbanken', text: 'Vi har fått besked om en lokal.' };

type App = Awaited<ReturnType<typeof administeredApp>>;
const listSchema = z.object({ accounts: z.array(accountViewSchema) });

async function accountsIn({ admin }: Pick<App, 'admin'>) {
  return listSchema.parse((await admin.ask('GET', '/api/accounts')).body).accounts;
}

/** The application with a lead who has been invited and has an account. */
async function invited() {
  const app = await administeredApp();
  const { status, body } = await app.admin.ask('POST', '/api/accounts', lead);
  expect(status).toBe(200);
  const { account } = z.object({ account: accountViewSchema }).parse(body);
  return { ...app, id: account.id };
}

describe('an invited person', () => {
  test('gets a mail that says where to sign in, signs in with a code, and may do what was given', async () => {
    const app = await invited();
    await app.sendMail();
    const [mail] = app.server.received;
    expect(mail?.to).toEqual(['samordnaren@example.org']);
    expect(mail?.parsed.text).toContain('http://localhost:3000/logga-in');
    const person = await app.signInByMail('samordnaren@example.org');
    expect(person.answer.status).toBe(200);
    expect(await person.ask('GET', '/api/me')).toMatchObject({
      body: { signedIn: true, name: 'Samordnaren', grants: [lead.grant] },
    });
    const seen = app.model.archive.state.revisions.get('project:fritidsbanken') ?? 0;
    expect((await person.command('project.report', report, seen)).status).toBe(200);
    expect((await accountsIn(app)).find(({ id }) => id === app.id)).toMatchObject({
      email: 'samordnaren@example.org',
      lastSignIn: expect.any(String),
      grants: [{ grant: lead.grant, byJobAccount: false }],
      revision: 1,
    });
  });

  test('cannot be invited twice', async () => {
    const { admin } = await invited();
    const again = await admin.ask('POST', '/api/accounts', { ...lead, name: 'En annan' });
    expect(again).toMatchObject({ status: 422, body: { code: 'address-taken' } });
  });

  test('with a role that the rules refuse is not stored at all', async () => {
    const app = await administeredApp();
    const grant = { role: 'lead', projects: ['nothing'] };
    const answer = await app.admin.ask('POST', '/api/accounts', { ...lead, grant });
    expect(answer).toMatchObject({ status: 422, body: { reason: 'unknown-thing' } });
    expect((await accountsIn(app)).map(({ name }) => name)).toEqual(['Administratören']);
    await app.sendMail();
    expect(app.server.received).toEqual([]);
  });

  test('gets no mail where none is set up, and the administrator is told', async () => {
    const { admin, database } = await administeredApp({ mail: false });
    expect(await admin.ask('POST', '/api/accounts', lead)).toMatchObject({
      status: 200,
      body: { mail: false },
    });
    expect(await database.selectFrom('outbox').selectAll().execute()).toEqual([]);
  });
});

test('a name and an address are changed, but not to somebody else’s', async () => {
  const app = await invited();
  const path = `/api/accounts/${app.id}`;
  const body = { name: 'Samordnare två', email: 'tva@example.org' };
  expect(await app.admin.ask('PATCH', path, body)).toMatchObject({ status: 200, body: { account: body } });
  const taken = { email: 'administrator@example.org' };
  expect(await app.admin.ask('PATCH', path, taken)).toMatchObject({
    status: 422,
    body: { code: 'address-taken' },
  });
  expect(await app.admin.ask('PATCH', '/api/accounts/nobody', body)).toMatchObject({ status: 404 });
});

test('signing out everywhere ends every session of that person alone', async () => {
  const app = await invited();
  const person = await app.signInByMail('samordnaren@example.org');
  expect((await app.admin.ask('POST', `/api/accounts/${app.id}/end-sessions`)).status).toBe(200);
  expect(await person.ask('GET', '/api/me')).toMatchObject({ body: { signedIn: false } });
  expect(await app.admin.ask('GET', '/api/me')).toMatchObject({ body: { signedIn: true } });
});

describe('a removed account', () => {
  test('is gone with its sessions, follows and roles; what it wrote stays, by nobody that has a name', async () => {
    const app = await invited();
    const person = await app.signInByMail('samordnaren@example.org');
    const seen = app.model.archive.state.revisions.get('project:fritidsbanken') ?? 0;
    await person.command('project.report', report, seen);
    await person.ask('PUT', '/api/follows/all/all', { rhythm: 'weekly' });
    expect(await app.database.selectFrom('follows').selectAll().execute()).toHaveLength(1);

    expect((await app.admin.ask('DELETE', `/api/accounts/${app.id}`)).status).toBe(200);
    expect(await person.ask('GET', '/api/me')).toMatchObject({ body: { signedIn: false } });
    expect(await app.database.selectFrom('follows').selectAll().execute()).toEqual([]);
    for (const table of ['user', 'session', 'passkey', 'sign_in_codes'] as const) {
      const rows = JSON.stringify(await app.database.selectFrom(table).selectAll().execute());
      expect(rows).not.toContain(app.id);
    }
    expect(app.model.archive.state.grants.get(app.id)?.size).toBe(0);
    const history = JSON.stringify((await app.admin.ask('GET', '/api/projects/fritidsbanken')).body);
    expect(history).toContain(report.text);
    const log = z
      .object({ rows: z.array(z.object({ by: z.string() })), accounts: z.record(z.string(), z.string()) })
      .parse((await app.admin.ask('GET', '/api/log')).body);
    expect(log.rows.map(({ by }) => by)).toContain(app.id);
    expect(Object.keys(log.accounts)).not.toContain(app.id);
  });

  test('is never the last administrator', async () => {
    const app = await administeredApp();
    const [self] = await accountsIn(app);
    expect(await app.admin.ask('DELETE', `/api/accounts/${self?.id}`)).toMatchObject({
      status: 422,
      body: { reason: 'last-administrator' },
    });
    expect(await accountsIn(app)).toHaveLength(1);
  });

  test('can be given no role', async () => {
    const app = await invited();
    await app.admin.ask('DELETE', `/api/accounts/${app.id}`);
    const wish = { account: app.id, grant: { role: 'editor' as const } };
    expect(await app.admin.command('role.grant', wish, 2)).toMatchObject({
      status: 404,
      body: { code: 'unknown-account' },
    });
  });
});

test('nobody but an administrator sees or changes who there is', async () => {
  const app = await invited();
  const person = await app.signInByMail('samordnaren@example.org');
  const asks = [
    ['GET', '/api/accounts'],
    ['POST', '/api/accounts'],
    ['PATCH', `/api/accounts/${app.id}`],
    ['DELETE', `/api/accounts/${app.id}`],
    ['POST', `/api/accounts/${app.id}/end-sessions`],
    ['POST', `/api/accounts/${app.id}/invitation`],
    ['GET', '/api/registers'],
    ['GET', '/api/mail'],
    ['POST', '/api/mail/test'],
  ] as const;
  for (const [method, path] of asks) {
    const body = method === 'GET' || method === 'DELETE' ? undefined : {};
    expect((await person.ask(method, path, body)).status, `${method} ${path}`).toBe(403);
    expect((await app.person().ask(method, path, body)).status, `${method} ${path}`).toBe(401);
  }
  expect(await accountsIn(app)).toHaveLength(2);
});

describe('mail', () => {
  test('is tried with one to oneself, and says why it does not go', async () => {
    const { admin, server } = await administeredApp();
    expect(await admin.ask('POST', '/api/mail/test', {})).toMatchObject({
      status: 200,
      body: { to: 'administrator@example.org' },
    });
    expect(server.received[0]?.to).toEqual(['administrator@example.org']);
    server.refuseWith(550);
    expect(await admin.ask('POST', '/api/mail/test', {})).toMatchObject({
      status: 502,
      body: { code: 'mail-not-sent', detail: expect.stringContaining('550') },
    });
  });

  test('that was given up is shown with whom it was for and why', async () => {
    const app = await invited();
    app.server.refuseWith(550);
    await app.sendMail();
    expect(await app.admin.ask('GET', '/api/mail')).toMatchObject({
      body: {
        way: 'smtp',
        failed: [{ name: 'Samordnaren', failure: 'E-postservern tog inte emot brevet (550).' }],
      },
    });
  });
});
