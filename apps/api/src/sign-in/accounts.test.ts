import { expect, test } from 'vitest';
import { accountEmail, accountName } from './account-schema.ts';
import type { Browser } from './fixtures/browser.ts';
import { type SignInApp, signInApp } from './fixtures/sign-in-app.ts';

const who = { name: 'Samordnaren', email: 'samordnare@example.org' };

test('accounts are listed by name as Swedish sorts them, with when they last signed in', async () => {
  const app = await signInApp();
  for (const name of ['Örjan-rollen', 'Ärende', 'Zon', 'åtgärd', 'alfa']) {
    await app.signIn.accounts.create({ name, email: `${encodeURIComponent(name)}@example.org` });
  }
  await app.signIn.accounts.create(who);
  await signIn(app, app.browser());
  const accounts = await app.signIn.accounts.list();
  expect(accounts.map(({ name }) => name)).toEqual([
    'alfa',
    'Samordnaren',
    'Zon',
    'åtgärd',
    'Ärende',
    'Örjan-rollen',
  ]);
  expect(accounts.map(({ lastSignIn }) => lastSignIn !== null)).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('an address belongs to one account, however it is written', async () => {
  const { signIn } = await signInApp();
  const account = await signIn.accounts.create(who);
  expect(
    await signIn.accounts.create({ name: 'En annan', email: accountEmail.parse(' SAMORDNARE@example.org') }),
  ).toBeUndefined();
  const second = await signIn.accounts.create({ name: 'En annan', email: 'annan@example.org' });
  expect(await signIn.accounts.changeEmail(second?.id ?? '', who.email)).toBe('address-taken');
  expect(await signIn.accounts.changeEmail(account?.id ?? '', who.email)).toBe('changed');
  expect(await signIn.accounts.changeEmail('nobody', 'x@example.org')).toBe('unknown-account');
});

test('a new name is seen at once where the person is signed in', async () => {
  const app = await signInApp();
  const account = await app.signIn.accounts.create(who);
  const browser = app.browser();
  await signIn(app, browser);
  expect(await app.signIn.accounts.rename(account?.id ?? '', 'Samordnare Två')).toBe(true);
  expect(await app.signIn.sessionOf(browser.request())).toMatchObject({ name: 'Samordnare Två' });
  expect(await app.signIn.accounts.rename('nobody', 'X')).toBe(false);
});

test('a code on its way to an address that is changed stops holding', async () => {
  const app = await signInApp();
  const account = await app.signIn.accounts.create(who);
  const browser = app.browser();
  await browser.post('/api/sign-in/code', { email: who.email });
  const code = await app.code();
  await app.signIn.accounts.changeEmail(account?.id ?? '', 'ny@example.org');
  expect(await browser.post('/api/sign-in/with-code', { code })).toMatchObject({ status: 422 });
});

test('who is removed is out at once, and leaves nothing behind', async () => {
  const app = await signInApp();
  const account = await app.signIn.accounts.create(who);
  const browser = app.browser();
  await signIn(app, browser);
  await browser.post('/api/sign-in/code', { email: who.email });
  const userId = account?.id ?? '';
  await app.database
    .insertInto('account')
    .values({ id: 'a', accountId: 'x', providerId: 'oidc', userId, createdAt: '', updatedAt: '' })
    .execute();
  expect(await app.signIn.accounts.remove(userId)).toBe(true);
  expect(await app.signIn.sessionOf(browser.request())).toBeUndefined();
  expect(await app.signIn.accounts.find(userId)).toBeUndefined();
  for (const table of ['user', 'session', 'account', 'passkey', 'sign_in_codes'] as const) {
    expect([table, await app.database.selectFrom(table).selectAll().execute()]).toEqual([table, []]);
  }
  expect(await app.signIn.accounts.remove(userId)).toBe(false);
});

test('an administrator can sign a person out everywhere', async () => {
  const app = await signInApp();
  const account = await app.signIn.accounts.create(who);
  const browser = app.browser();
  await signIn(app, browser);
  await app.signIn.accounts.endSessions(account?.id ?? '');
  expect(await app.signIn.sessionOf(browser.request())).toBeUndefined();
});

test.each(['', '   ', 'x'.repeat(101), 'a\nb', 'a\u202Eb', 'a\u0000'])('%j is no name', (name) => {
  expect(accountName.safeParse(name).success).toBe(false);
});

test.each([
  '',
  'x',
  '@example.org',
  'a@b',
  'a b@example.org',
  '<a@example.org>',
  'a@example.org\nBcc: b@example.org',
])('%j is no address', (email) => {
  expect(accountEmail.safeParse(email).success).toBe(false);
});

async function signIn(app: SignInApp, browser: Browser): Promise<void> {
  await browser.post('/api/sign-in/code', { email: who.email });
  await browser.post('/api/sign-in/with-code', { code: await app.code() });
}
