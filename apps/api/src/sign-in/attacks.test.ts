import { expect, test } from 'vitest';
import type { Browser } from './fixtures/browser.ts';
import { type SignInApp, signInApp } from './fixtures/sign-in-app.ts';

const who = { name: 'Sekreteraren', email: 'sekreterare@example.org' };
const other = { name: 'Ledamoten', email: 'ledamot@example.org' };

test('a code is used once: replayed in the same browser it is worth nothing', async () => {
  const app = await appWith(who);
  const her = app.browser();
  await her.post('/api/sign-in/code', { email: who.email });
  const code = await app.code();
  const kept = her.cookies.get('trad.code') ?? '';
  expect(await her.post('/api/sign-in/with-code', { code })).toMatchObject({ status: 200 });
  her.cookies.set('trad.code', kept);
  expect(await her.post('/api/sign-in/with-code', { code })).toMatchObject(usedUp);
});

test('a code that somebody looked at is worth nothing in another browser', async () => {
  const app = await appWith(who);
  await app.browser().post('/api/sign-in/code', { email: who.email });
  const code = await app.code();
  const thief = app.browser({ address: '198.51.100.7' });
  expect(await thief.post('/api/sign-in/with-code', { code })).toMatchObject(usedUp);
  await thief.post('/api/sign-in/code', { email: who.email });
  expect(await thief.post('/api/sign-in/with-code', { code })).toMatchObject({ status: 422 });
  expect(await app.signIn.sessionOf(thief.request())).toBeUndefined();
});

test('a code holds for ten minutes', async () => {
  const app = await appWith(who);
  const [early, late] = [app.browser(), app.browser()];
  await early.post('/api/sign-in/code', { email: who.email });
  const first = await app.code();
  app.wait(10 * 60 - 1);
  expect(await early.post('/api/sign-in/with-code', { code: first })).toMatchObject({ status: 200 });
  await late.post('/api/sign-in/code', { email: who.email });
  const second = await app.code();
  app.wait(10 * 60);
  expect(await late.post('/api/sign-in/with-code', { code: second })).toMatchObject(usedUp);
});

test('after five wrong guesses not even the right code helps, and each answer said how many were left', async () => {
  const app = await appWith(who);
  const her = app.browser();
  await her.post('/api/sign-in/code', { email: who.email });
  const code = await app.code();
  for (const left of ['4 försök', '3 försök', '2 försök', 'ett försök']) {
    expect(await her.post('/api/sign-in/with-code', { code: wrong(code) })).toMatchObject({
      status: 422,
      body: { code: 'wrong-code', detail: expect.stringContaining(`Du har ${left} kvar.`) },
    });
  }
  expect(await her.post('/api/sign-in/with-code', { code: wrong(code) })).toMatchObject(usedUp);
  expect(await her.post('/api/sign-in/with-code', { code })).toMatchObject(usedUp);
});

test('of many guesses at the same moment five are looked at', async () => {
  const app = await appWith(who);
  const her = app.browser();
  await her.post('/api/sign-in/code', { email: who.email });
  const code = await app.code();
  const guesses = Array.from({ length: 50 }, () => her.post('/api/sign-in/with-code', { code: wrong(code) }));
  const answers = await Promise.all(guesses);
  expect(answers.filter(({ body }) => body['code'] === 'wrong-code')).toHaveLength(4);
  expect(await her.post('/api/sign-in/with-code', { code })).toMatchObject(usedUp);
});

test('10 000 guesses from one machine do not get in, and are told when to come back', async () => {
  const app = await appWith(who);
  const thief = app.browser();
  const counts = await guess(() => thief, 10_000);
  expect(counts.in).toBe(0);
  expect(counts.looked).toBeLessThanOrEqual(25);
  expect(counts.refused).toBeGreaterThan(9000);
});

test('guesses from any number of machines get 90 looks in an hour', async () => {
  const app = await appWith(who);
  let machine = 0;
  const counts = await guess(() => {
    machine += 1;
    return app.browser({ address: `10.0.${machine >> 8}.${machine & 255}` });
  }, 1000);
  expect(counts.in).toBe(0);
  expect(counts.looked).toBe(90);
});

test('1 000 requests send few mails, and the answer says when to try again', async () => {
  const app = await appWith(who);
  const answers: Awaited<ReturnType<Browser['post']>>[] = [];
  for (let count = 0; count < 1000; count += 1) {
    answers.push(await app.browser().post('/api/sign-in/code', { email: who.email }));
  }
  await app.signIn.settled();
  expect(app.mails).toHaveLength(5);
  const last = answers.at(-1);
  expect(last).toMatchObject({
    status: 429,
    body: {
      code: 'too-many-requests',
      title: 'Det blev för många försök',
      detail: expect.stringMatching(/minuter/),
    },
  });
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(500);
  expect(Number(last?.headers.get('retry-after'))).toBeLessThanOrEqual(900);
});

test('1 000 requests for as many addresses that nobody has send nothing and stop at the machine’s limit', async () => {
  const app = await appWith(who);
  const statuses = new Map<number, number>();
  for (let count = 0; count < 1000; count += 1) {
    const { status } = await app.browser().post('/api/sign-in/code', { email: `nummer${count}@example.org` });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  await app.signIn.settled();
  expect(app.mails).toHaveLength(0);
  expect(Object.fromEntries(statuses)).toEqual({ 200: 40, 429: 960 });
  const rows = await app.database.selectFrom('sign_in_codes').selectAll().execute();
  expect(rows).toHaveLength(40);
});

test('who tries another’s address from one machine does not shut its owner out', async () => {
  const app = await appWith(who);
  const thief = app.browser({ address: '198.51.100.7' });
  for (let minute = 0; minute < 120; minute += 1) {
    await thief.post('/api/sign-in/code', { email: who.email });
    for (let tries = 0; tries < 6; tries += 1) await thief.post('/api/sign-in/with-code', { code: '000000' });
    app.wait(60);
  }
  const her = app.browser();
  expect(await her.post('/api/sign-in/code', { email: who.email })).toMatchObject({ status: 200 });
  expect(await her.post('/api/sign-in/with-code', { code: await app.code() })).toMatchObject({ status: 200 });
});

test('who tries from many machines shuts nobody out of a browser they stay signed in with, nor anyone for over an hour', async () => {
  const app = await appWith(who);
  const hers = app.browser();
  await signIn(app, hers, true);
  app.wait(3600);
  for (let machine = 0; machine < 200; machine += 1) {
    await app.browser({ address: `203.0.113.${machine}` }).post('/api/sign-in/code', { email: who.email });
  }
  const strange = app.browser();
  expect(await strange.post('/api/sign-in/code', { email: who.email })).toMatchObject({ status: 429 });
  expect(await hers.post('/api/sign-in/code', { email: who.email })).toMatchObject({ status: 200 });
  app.wait(3600);
  expect(await strange.post('/api/sign-in/code', { email: who.email })).toMatchObject({ status: 200 });
});

test('a made-up mark of a known browser opens no room', async () => {
  const app = await appWith(who);
  const thief = app.browser();
  thief.cookies.set('trad.device', 'x'.repeat(43));
  const statuses: number[] = [];
  for (let count = 0; count < 7; count += 1) {
    statuses.push((await thief.post('/api/sign-in/code', { email: who.email })).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
});

test.each(['http://localhost:3001', 'https://evil.example', 'null', null])(
  'a request that says it is from %s changes nothing',
  async (origin) => {
    const app = await appWith(who);
    const mine = app.browser();
    await signIn(app, mine);
    const forged = app.browser({ origin });
    for (const [name, value] of mine.cookies) forged.cookies.set(name, value);
    const session = await app.signIn.sessionOf(mine.request());
    const answers = await Promise.all([
      ...changing.map((path) => forged.post(path, { email: who.email, code: '123456', name: 'X' })),
      forged.delete(`/api/sessions/${session?.id}`),
      forged.delete('/api/passkeys/any'),
    ]);
    for (const { status, body } of answers) expect([status, body['code']]).toEqual([403, 'foreign-origin']);
    expect(await app.signIn.sessionOf(mine.request())).toEqual(session);
    expect(app.mails).toHaveLength(1);
  },
);

test('another’s session and passkey, by their very ids, do not exist for me', async () => {
  const app = await appWith(who, other);
  const [mine, theirs] = [app.browser(), app.browser()];
  await signIn(app, mine);
  await signIn(app, theirs, false, other.email);
  const session = await app.signIn.sessionOf(theirs.request());
  await app.database
    .insertInto('passkey')
    .values({
      id: 'their-passkey',
      userId: session?.account ?? '',
      publicKey: '',
      credentialID: 'x',
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: 0,
    })
    .execute();
  expect(await mine.delete(`/api/sessions/${session?.id}`)).toMatchObject({
    status: 404,
    body: { code: 'unknown-session' },
  });
  expect(await mine.delete('/api/passkeys/their-passkey')).toMatchObject({
    status: 404,
    body: { code: 'unknown-passkey' },
  });
  expect((await mine.get('/api/passkeys')).body).toEqual({ passkeys: [] });
  expect(JSON.stringify((await mine.get('/api/sessions')).body)).not.toContain(session?.id);
  expect(await app.signIn.sessionOf(theirs.request())).toEqual(session);
});

test('a session that somebody else planted in the browser is not the one that is signed in', async () => {
  const app = await appWith(who, other);
  const planted = app.browser();
  await signIn(app, planted, false, other.email);
  const hers = app.browser();
  for (const [name, value] of planted.cookies) hers.cookies.set(name, value);
  await signIn(app, hers);
  expect(await app.signIn.sessionOf(hers.request())).toMatchObject({ email: who.email });
  expect(await app.signIn.sessionOf(planted.request())).toBeUndefined();
});

test('a cookie that is made up, cut or signed by another server is nobody’s', async () => {
  const app = await appWith(who);
  const mine = app.browser();
  await signIn(app, mine);
  const [token = '', signature = ''] = decodeURIComponent(mine.cookies.get('trad.session_token') ?? '').split(
    '.',
  );
  expect(await app.signIn.sessionOf(mine.request())).toBeDefined();
  for (const value of [
    token,
    `${token}.`,
    `${token}.${signature.replace(/^./, flip)}`,
    `${token.replace(/^./, flip)}.${signature}`,
    '',
    '%',
    'a.b',
    '.',
  ]) {
    const cookie = `trad.session_token=${value.includes('%') ? value : encodeURIComponent(value)}`;
    const request = new Request('http://localhost:3000/', { headers: { Cookie: cookie } });
    expect([value, await app.signIn.sessionOf(request)]).toEqual([value, undefined]);
  }
});

test('without a session what is one’s own is refused, and sign-out does no harm', async () => {
  const { browser } = await appWith(who);
  for (const answer of [
    await browser().get('/api/sessions'),
    await browser().get('/api/passkeys'),
    await browser().post('/api/sessions/end-all'),
    await browser().post('/api/sessions/end-others'),
    await browser().delete('/api/sessions/any'),
    await browser().post('/api/passkeys/options'),
    await browser().post('/api/passkeys', { answer: { id: 'x' } }),
    await browser().delete('/api/passkeys/any'),
  ]) {
    expect(answer).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  }
  expect(await browser().post('/api/sign-out')).toMatchObject({ status: 200 });
});

test('better-auth’s own addresses are not served', async () => {
  const { app } = await appWith(who);
  const headers = { Origin: 'http://localhost:3000' };
  for (const name of betterAuths) {
    for (const prefix of ['/api/', '/api/sign-in/', '/api/auth/']) {
      for (const method of ['GET', 'POST']) {
        const { status } = await app.request(prefix + name, { method, headers });
        expect([method, prefix + name, status]).toEqual([method, prefix + name, 404]);
      }
    }
  }
});

test('neither a code, a session’s cookie nor who asked can be read in the database', async () => {
  const app = await appWith(who);
  const mine = app.browser();
  await mine.post('/api/sign-in/code', { email: who.email });
  const code = await app.code();
  const rows = JSON.stringify([
    await app.database.selectFrom('sign_in_codes').selectAll().execute(),
    await app.database.selectFrom('sign_in_limits').selectAll().execute(),
  ]);
  for (const secret of [code, mine.cookies.get('trad.code') ?? '', who.email, '192.0.2.1']) {
    expect(secret).not.toBe('');
    expect(rows).not.toContain(secret);
  }
  const { ipAddress } = await signedIn(app, mine, code);
  expect(ipAddress).toBe('');
});

test('a body that is no JSON, too large or of another shape is refused before anything is done with it', async () => {
  const { app } = await appWith(who);
  const ask = (type: string, body: string) =>
    app.request('/api/sign-in/code', {
      method: 'POST',
      headers: { Origin: 'http://localhost:3000', 'Content-Type': type },
      body,
    });
  expect((await ask('text/plain', '{"email":"sekreterare@example.org"}')).status).toBe(415);
  expect((await ask('application/x-www-form-urlencoded', 'email=sekreterare@example.org')).status).toBe(415);
  expect((await ask('application/json', '{')).status).toBe(400);
  expect((await ask('application/json', '[]')).status).toBe(400);
  expect((await ask('application/json', `{"email":"${'x'.repeat(100_000)}@example.org"}`)).status).toBe(413);
});

const betterAuths = [
  'sign-in/social',
  'sign-in/email',
  'sign-up/email',
  'get-session',
  'list-sessions',
  'update-user',
  'error',
  'ok',
  'passkey/list-user-passkeys',
  'open-session',
];
const usedUp = { status: 422, body: { code: 'code-used-up' } };
const flip = (letter: string) => (letter === 'A' ? 'B' : 'A');
const wrong = (code: string) => code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
const changing = [
  '/api/sign-in/code',
  '/api/sign-in/with-code',
  '/api/sign-in/passkey/options',
  '/api/sign-in/passkey',
  '/api/sign-in/job-account',
  '/api/sign-in/first-administrator',
  '/api/sign-out',
  '/api/sessions/end-others',
  '/api/sessions/end-all',
  '/api/passkeys/options',
  '/api/passkeys',
];

async function appWith(...accounts: { name: string; email: string }[]): Promise<SignInApp> {
  const app = await signInApp();
  for (const account of accounts) await app.signIn.accounts.create(account);
  return app;
}

async function signIn(app: SignInApp, browser: Browser, stay = false, email = who.email): Promise<void> {
  await browser.post('/api/sign-in/code', { email });
  await browser.post('/api/sign-in/with-code', { code: await app.code(), stay });
}

async function signedIn(app: SignInApp, browser: Browser, code: string) {
  await browser.post('/api/sign-in/with-code', { code });
  return app.database.selectFrom('session').selectAll().executeTakeFirstOrThrow();
}

/** Asks for a new code whenever the old one is used up, and guesses. */
async function guess(browserFor: () => Browser, times: number) {
  const counts = { in: 0, looked: 0, refused: 0 };
  let browser = browserFor();
  for (let count = 0; count < times; count += 1) {
    const answer = await browser.post('/api/sign-in/with-code', { code: String(count).padStart(6, '0') });
    if (answer.status === 200) counts.in += 1;
    if (answer.body['code'] === 'wrong-code') counts.looked += 1;
    if (answer.status === 429) counts.refused += 1;
    if (answer.body['code'] === 'code-used-up') {
      // The fifth guess is looked at too, and is the last.
      if (browser.cookies.has('trad.code')) counts.looked += 1;
      browser = browserFor();
      browser.cookies.delete('trad.code');
      await browser.post('/api/sign-in/code', { email: who.email });
    }
  }
  return counts;
}
