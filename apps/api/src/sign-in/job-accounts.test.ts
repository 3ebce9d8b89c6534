import { expect, test } from 'vitest';
import { follow, jobSettings, signInByJob as signIn, startFrom } from './fixtures/job-sign-in.ts';
import { oidcServer, visitProvider } from './fixtures/oidc-server.ts';
import { signInApp } from './fixtures/sign-in-app.ts';

const roles = JSON.stringify({
  claim: 'groups',
  roles: {
    'trad-sekreterare': [{ role: 'secretary' }],
    'trad-sof': [{ role: 'member', party: 'socialforvaltningen' }],
  },
});

test.each([true, false])(
  'somebody signs in with a job account, and its claims say what they may do (in the token: %s)',
  async (claimsInToken) => {
    const { app, provider } = await withProvider({ claimsInToken });
    provider.people.set('u1', { ...staff, groups: ['trad-sof', 'annat'] });
    const browser = app.browser();
    expect((await browser.get('/api/sign-in')).body).toMatchObject({ jobAccount: 'Logga in med jobbkonto' });
    const back = await signIn(browser, 'u1', '/projekt/fritidsbanken?datum=2017-10-05');
    expect(back).toBe('/projekt/fritidsbanken?datum=2017-10-05');
    const session = await app.signIn.sessionOf(browser.request());
    expect(session).toMatchObject({ name: staff.name, email: staff.email });
    const account = session?.account;
    expect(app.claims).toEqual([{ account, grants: [{ role: 'member', party: 'socialforvaltningen' }] }]);
  },
);

test('claims that have changed at the next sign-in give other roles, to the same account', async () => {
  const { app, provider } = await withProvider();
  const groups = [['trad-sof'], ['trad-sof', 'trad-sekreterare'], [], undefined];
  const accounts = new Set<string | undefined>();
  for (const mine of groups) {
    provider.people.set('u1', { ...staff, ...(mine === undefined ? {} : { groups: mine }) });
    const browser = app.browser();
    await signIn(browser, 'u1');
    accounts.add((await app.signIn.sessionOf(browser.request()))?.account);
  }
  expect(accounts.size).toBe(1);
  expect(app.claims.map(({ grants }) => grants.map(({ role }) => role))).toEqual([
    ['member'],
    ['secretary', 'member'],
    [],
    [],
  ]);
});

test('a person keeps the account when the address or the name changes: it is the issuer’s subject that counts', async () => {
  const { app, provider } = await withProvider();
  provider.people.set('u1', staff);
  const first = app.browser();
  await signIn(first, 'u1');
  provider.people.set('u1', { ...staff, email: 'nytt.namn@example.org', name: 'Nytt Namn' });
  const second = app.browser();
  await signIn(second, 'u1');
  const [before, after] = [
    await app.signIn.sessionOf(first.request()),
    await app.signIn.sessionOf(second.request()),
  ];
  expect(after?.account).toBe(before?.account);
  const rows = await app.database.selectFrom('account').selectAll().execute();
  expect(rows).toMatchObject([
    { providerId: 'oidc', accountId: `${provider.issuer}|u1`, userId: after?.account },
  ]);
});

test('an address that an administrator has invited is linked when the provider says that it is verified', async () => {
  const { app, provider } = await withProvider();
  const invited = await app.signIn.accounts.create({ name: 'Samordnaren', email: staff.email });
  provider.people.set('u1', { ...staff, email_verified: true });
  const browser = app.browser();
  await signIn(browser, 'u1');
  expect(await app.signIn.sessionOf(browser.request())).toMatchObject({
    account: invited?.id,
    name: 'Samordnaren',
  });
});

test('an address that is only claimed is not linked, and gives nobody the account', async () => {
  const { app, provider } = await withProvider();
  await app.signIn.accounts.create({ name: 'Samordnaren', email: staff.email });
  provider.people.set('u1', { ...staff, email_verified: false });
  const browser = app.browser();
  expect(await signIn(browser, 'u1')).toBe('/logga-in?fel=upptagen');
  expect(await app.signIn.sessionOf(browser.request())).toBeUndefined();
  expect(app.claims).toEqual([]);
});

test('the next person who gets an address at work does not get the account of the one before', async () => {
  const { app, provider } = await withProvider();
  provider.people.set('u1', staff);
  await signIn(app.browser(), 'u1');
  provider.people.set('u2', { ...staff, name: 'Den nya' });
  const browser = app.browser();
  expect(await signIn(browser, 'u2')).toBe('/logga-in?fel=upptagen');
  expect(await app.signIn.sessionOf(browser.request())).toBeUndefined();
});

test('an address that the provider does not vouch for cannot be used for a code by mail', async () => {
  const { app, provider } = await withProvider();
  provider.people.set('u1', { ...staff, email_verified: false });
  await signIn(app.browser(), 'u1');
  expect(await app.signIn.accounts.findByEmail(staff.email)).toMatchObject({ signsInByMail: false });
  expect(await app.browser().post('/api/sign-in/code', { email: staff.email })).toMatchObject({
    status: 200,
  });
  await app.signIn.settled();
  expect(app.mails).toEqual([]);
});

test('nothing of what the provider gave is kept', async () => {
  const { app, provider } = await withProvider();
  provider.people.set('u1', { ...staff, groups: ['trad-sof'] });
  await signIn(app.browser(), 'u1');
  const rows = await app.database.selectFrom('account').selectAll().execute();
  expect(rows).toMatchObject([
    { accessToken: null, refreshToken: null, idToken: null, scope: null, password: null },
  ]);
});

test('the way back works once, and only in the browser that went', async () => {
  const { app, provider } = await withProvider();
  provider.people.set('u1', staff);
  const browser = app.browser();
  const back = await visitProvider(await startFrom(browser), 'u1');
  const path = back.replace('http://localhost:3000', '');
  const thief = app.browser();
  expect(await follow(thief, path)).toBe('/logga-in?fel=misslyckad');
  expect(await app.signIn.sessionOf(thief.request())).toBeUndefined();
  const again = app.browser();
  const secondBack = (await visitProvider(await startFrom(again), 'u1')).replace('http://localhost:3000', '');
  expect(await follow(again, secondBack)).toBe('/');
  expect(await follow(again, secondBack)).toBe('/logga-in?fel=misslyckad');
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/api/sign-out',
  'javascript:alert(1)',
  '',
])('after sign-in nobody is led to %s', async (to) => {
  const { app, provider } = await withProvider();
  provider.people.set('u1', staff);
  expect(await signIn(app.browser(), 'u1', to)).toBe('/');
});

test('a made-up answer of the provider says nothing of what went wrong, and shows none of its words', async () => {
  const { app } = await withProvider();
  const browser = app.browser();
  const callback = '/api/sign-in/callback/oidc';
  for (const query of [
    '',
    '?code=x',
    '?state=x&code=x',
    '?error=access_denied&error_description=%3Cscript%3E',
  ]) {
    expect(await follow(browser, callback + query)).toBe('/logga-in?fel=misslyckad');
  }
  const url = await startFrom(browser);
  const state = new URL(url).searchParams.get('state');
  expect(
    await follow(browser, `${callback}?error=access_denied&error_description=hemligt&state=${state}`),
  ).toBe('/logga-in?fel=nekad');
});

test('another issuer than the one that was set up is not believed', async () => {
  const { provider } = await withProvider();
  // The same server under another name: discovery and keys are right, what they say of themselves is another.
  const app = await signInApp({ environment: settings(provider.issuer.replace('127.0.0.1', 'localhost')) });
  provider.people.set('u1', staff);
  const browser = app.browser();
  expect(await signIn(browser, 'u1')).toBe('/logga-in?fel=misslyckad');
  expect(await app.signIn.sessionOf(browser.request())).toBeUndefined();
});

test('PKCE and a nonce go along, and the state is bound to the browser', async () => {
  const { app } = await withProvider();
  const browser = app.browser();
  const url = new URL(await startFrom(browser));
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'trad',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{32}$/),
    state: expect.stringMatching(/^[\w-]{32}$/),
  });
  expect([...browser.cookies.keys()]).toEqual(['trad.state']);
});

test('a provider that does not answer is said plainly, and the other ways in still work', async () => {
  const app = await signInApp({ environment: settings('http://127.0.0.1:9') });
  await app.signIn.accounts.create({ name: 'Samordnaren', email: staff.email });
  const browser = app.browser();
  expect(await browser.post('/api/sign-in/job-account', { to: '/' })).toMatchObject({
    status: 503,
    body: { code: 'job-account-unreachable' },
  });
  await browser.post('/api/sign-in/code', { email: staff.email });
  expect(await browser.post('/api/sign-in/with-code', { code: await app.code() })).toMatchObject({
    status: 200,
  });
});

test('where the roles cannot be written nobody stays in with those they had before', async () => {
  const provider = await oidcServer();
  const app = await signInApp({
    environment: settings(provider.issuer),
    onClaims: () => Promise.reject(new Error('the disk is full')),
  });
  provider.people.set('u1', staff);
  const browser = app.browser();
  expect(await signIn(browser, 'u1')).toBe('/logga-in?fel=misslyckad');
  expect(await app.database.selectFrom('session').selectAll().execute()).toEqual([]);
});

const staff = { email: 'handlaggare@example.org', email_verified: true, name: 'Handläggaren' };

const settings = (issuer: string) => jobSettings(issuer, roles);

async function withProvider(options: Parameters<typeof oidcServer>[0] = {}) {
  const provider = await oidcServer(options);
  return { provider, app: await signInApp({ environment: settings(provider.issuer) }) };
}
