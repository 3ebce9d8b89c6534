import { expect, test } from 'vitest';
import { phone } from './fixtures/browser.ts';
import { type SignInApp, signInApp } from './fixtures/sign-in-app.ts';

const who = { name: 'Samordnaren', email: 'samordnare@example.org' };

test('a code by mail signs the person in, in the browser that asked for it', async () => {
  const { signIn, mails, code, browser } = await signInApp();
  const account = await signIn.accounts.create(who);
  const her = browser();
  expect(await her.post('/api/sign-in/code', { email: ' Samordnare@Example.org ' })).toMatchObject({
    status: 200,
    body: {},
  });
  const six = await code();
  expect(mails).toMatchObject([{ to: who.email, text: expect.stringContaining(six) }]);
  expect(await signIn.sessionOf(her.request())).toBeUndefined();
  const spaced = `${six.slice(0, 3)} ${six.slice(3)}`;
  expect(await her.post('/api/sign-in/with-code', { code: spaced })).toMatchObject({ status: 200 });
  expect(await signIn.sessionOf(her.request())).toEqual({
    id: expect.any(String),
    account: account?.id,
    ...who,
  });
});

test('an account’s id fits where the log names it', async () => {
  const { signIn } = await signInApp();
  expect((await signIn.accounts.create(who))?.id).toMatch(/^[a-z0-9][a-z0-9:./-]*$/);
});

test('the cookie is out of reach for scripts and other sites, holds eight hours, or thirty days on one’s own phone', async () => {
  const app = await signInApp();
  await app.signIn.accounts.create(who);
  const day = await signedIn(app, {});
  expect(day.cookie).toMatch(/Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/i);
  expect(lifetime(day.session)).toBe(8);
  const month = await signedIn(app, { stay: true });
  expect(month.cookie).toMatch(/Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/i);
  expect(lifetime(month.session)).toBe(30 * 24);
});

test('over HTTPS every cookie is for HTTPS only', async () => {
  const app = await signInApp({ environment: { PUBLIC_URL: 'https://trad.example.org' } });
  await app.signIn.accounts.create(who);
  const her = app.browser({ origin: 'https://trad.example.org' });
  const asked = await her.post('/api/sign-in/code', { email: who.email });
  const done = await her.post('/api/sign-in/with-code', { code: await app.code(), stay: true });
  const cookies = [...asked.headers.getSetCookie(), ...done.headers.getSetCookie()];
  expect(cookies).toHaveLength(4);
  for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly/i);
  for (const cookie of cookies) expect(cookie).toMatch(/Secure/);
  expect(done.headers.getSetCookie()[0]).toMatch(/^__Secure-trad\.session_token=/);
});

test('an unknown address gets the very answer of a known one, and no mail', async () => {
  const { signIn, mails, browser } = await signInApp();
  await signIn.accounts.create(who);
  const [known, unknown] = [browser(), browser()];
  const answers = [
    await known.post('/api/sign-in/code', { email: who.email }),
    await unknown.post('/api/sign-in/code', { email: 'ingen@example.org' }),
  ];
  const [one, other] = answers.map(({ status, body, headers }) => ({
    status,
    body,
    headers: [...headers].map(([name, value]) => [name, value.replace(/(?<=trad\.code=)[\w-]{43}/, '…')]),
  }));
  expect(one).toEqual(other);
  await signIn.settled();
  expect(mails).toHaveLength(1);
  for (let left = 4; left > 0; left -= 1) {
    const refusals = [known, unknown].map((them) => them.post('/api/sign-in/with-code', { code: '000000' }));
    const [ofKnown, ofUnknown] = await Promise.all(refusals);
    expect(ofKnown?.body).toEqual(ofUnknown?.body);
    expect(ofKnown).toMatchObject({ status: 422, body: { code: 'wrong-code' } });
  }
});

test('the answer does not wait for the mail', async () => {
  const { signIn, mails, browser } = await signInApp();
  await signIn.accounts.create(who);
  await browser().post('/api/sign-in/code', { email: who.email });
  expect(mails).toHaveLength(0);
  await signIn.settled();
  expect(mails).toHaveLength(1);
});

test('where no mail leaves the server, that is said', async () => {
  const { browser } = await signInApp({ mailWay: 'none' });
  expect((await browser().get('/api/sign-in')).body).toEqual({ mail: false, jobAccount: null });
  expect(await browser().post('/api/sign-in/code', { email: who.email })).toMatchObject({
    status: 503,
    body: { code: 'sign-in-by-mail-not-set-up', detail: expect.stringContaining('e-post') },
  });
});

test('an address that a provider only claims gets no code', async () => {
  const { signIn, database, mails, browser } = await signInApp();
  await signIn.accounts.create(who);
  await database.updateTable('user').set({ emailVerified: 0 }).execute();
  expect(await browser().post('/api/sign-in/code', { email: who.email })).toMatchObject({ status: 200 });
  await signIn.settled();
  expect(mails).toHaveLength(0);
});

test.each([
  [{ email: 'ingen adress' }, 'email'],
  [{ email: 'a@example.org, b@example.org' }, 'email'],
  [{}, 'email'],
])('%j is answered with what is wrong and where', async (body, path) => {
  const { browser } = await signInApp();
  expect(await browser().post('/api/sign-in/code', body)).toMatchObject({
    status: 400,
    body: { code: 'bad-body', errors: [{ path, message: expect.stringMatching(/^Skriv en/) }] },
  });
});

test('a person sees where they are signed in, in plain words, and ends one or all the others', async () => {
  const app = await signInApp();
  await app.signIn.accounts.create(who);
  const desk = await signedIn(app, {});
  const mobile = await signedIn(app, { stay: true, agent: phone });
  const library = await signedIn(app, {});
  const { sessions } = listed((await mobile.browser.get('/api/sessions')).body);
  expect(sessions.map(({ device, isThis }) => ({ device, isThis }))).toEqual([
    { device: { browser: 'Chrome', system: 'Android' }, isThis: true },
    { device: { browser: 'Firefox', system: 'Linux' }, isThis: false },
    { device: { browser: 'Firefox', system: 'Linux' }, isThis: false },
  ]);
  expect(await mobile.browser.delete(`/api/sessions/${desk.session?.id}`)).toMatchObject({ status: 200 });
  expect(await app.signIn.sessionOf(desk.browser.request())).toBeUndefined();
  expect(await app.signIn.sessionOf(library.browser.request())).toBeDefined();
  await mobile.browser.post('/api/sessions/end-others');
  expect(await app.signIn.sessionOf(library.browser.request())).toBeUndefined();
  expect(await app.signIn.sessionOf(mobile.browser.request())).toBeDefined();
});

test('signing out ends the session, also for who kept its cookie', async () => {
  const app = await signInApp();
  await app.signIn.accounts.create(who);
  const { browser } = await signedIn(app, {});
  const kept = browser.request();
  await browser.post('/api/sign-out');
  expect([...browser.cookies.keys()]).toEqual([]);
  expect(await app.signIn.sessionOf(kept)).toBeUndefined();
  const again = await signedIn(app, {});
  const other = await signedIn(app, {});
  await again.browser.post('/api/sessions/end-all');
  expect(await app.signIn.sessionOf(other.browser.request())).toBeUndefined();
});

async function signedIn(app: SignInApp, { stay = false, agent }: { stay?: boolean; agent?: string }) {
  app.wait(3600);
  const browser = app.browser(agent === undefined ? {} : { agent });
  await browser.post('/api/sign-in/code', { email: who.email });
  const answer = await browser.post('/api/sign-in/with-code', { code: await app.code(), stay });
  const [cookie = ''] = answer.headers.getSetCookie();
  const session = await app.database
    .selectFrom('session')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .executeTakeFirst();
  return { browser, cookie, session };
}

function lifetime(session: { expiresAt: string; createdAt: string } | undefined): number {
  if (session === undefined) return 0;
  return Math.round((Date.parse(session.expiresAt) - Date.parse(session.createdAt)) / 3_600_000);
}

type Listed = { sessions: { device: object; isThis: boolean }[] };

function listed(body: Record<string, unknown>): Listed {
  return JSON.parse(JSON.stringify(body));
}
