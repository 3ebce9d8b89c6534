import { expect, test } from 'vitest';
import { signInApp } from './fixtures/sign-in-app.ts';

const who = { name: 'Administratören', email: 'administrator@example.org' };

test('the printed address makes the first administrator, signed in, once', async () => {
  const { signIn, administrators, browser } = await signInApp();
  const code = codeIn(await signIn.firstAdministratorAddress());
  const hers = browser();
  expect(await hers.post('/api/sign-in/first-administrator', { code, ...who })).toMatchObject({
    status: 200,
  });
  const session = await signIn.sessionOf(hers.request());
  expect(session).toMatchObject(who);
  expect(administrators).toEqual([session?.account]);
  expect(await browser().post('/api/sign-in/first-administrator', { code, ...who })).toMatchObject(usedUp);
});

test('the code stands behind #, where no browser sends it, and only its hash is stored', async () => {
  const { signIn, database } = await signInApp();
  const address = await signIn.firstAdministratorAddress();
  expect(address).toMatch(/^http:\/\/localhost:3000\/start#kod=[\w-]{32}$/);
  const rows = JSON.stringify(await database.selectFrom('verification').selectAll().execute());
  expect(rows).toContain('first-administrator');
  expect(rows).not.toContain(codeIn(address));
});

test('it holds for an hour', async () => {
  const { signIn, administrators, browser, wait } = await signInApp();
  const code = codeIn(await signIn.firstAdministratorAddress());
  wait(3600);
  expect(await browser().post('/api/sign-in/first-administrator', { code, ...who })).toMatchObject(usedUp);
  expect(administrators).toEqual([]);
  expect(await signIn.accounts.list()).toEqual([]);
});

test('a new address takes the place of the one before', async () => {
  const { signIn, browser } = await signInApp();
  const [old, fresh] = [await signIn.firstAdministratorAddress(), await signIn.firstAdministratorAddress()];
  const use = (code: string) => browser().post('/api/sign-in/first-administrator', { code, ...who });
  expect(await use(codeIn(old))).toMatchObject(usedUp);
  expect(await use(codeIn(fresh))).toMatchObject({ status: 200 });
});

test('where somebody is administrator there is no address, and one that was printed before is worth nothing', async () => {
  const { signIn, administrators, browser } = await signInApp();
  const code = codeIn(await signIn.firstAdministratorAddress());
  administrators.push('somebody');
  expect(await signIn.firstAdministratorAddress()).toBeUndefined();
  expect(await browser().post('/api/sign-in/first-administrator', { code, ...who })).toMatchObject(usedUp);
});

test('two who use it at the same moment: one gets in', async () => {
  const { signIn, administrators, browser } = await signInApp();
  const code = codeIn(await signIn.firstAdministratorAddress());
  const answers = await Promise.all(
    [1, 2, 3].map((number) =>
      browser().post('/api/sign-in/first-administrator', {
        code,
        name: 'X',
        email: `x${number}@example.org`,
      }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
  expect(administrators).toHaveLength(1);
});

test('who already has an account keeps it', async () => {
  const { signIn, administrators, browser } = await signInApp();
  const account = await signIn.accounts.create(who);
  const code = codeIn(await signIn.firstAdministratorAddress());
  await browser().post('/api/sign-in/first-administrator', { code, ...who });
  expect(administrators).toEqual([account?.id]);
});

test('guessing is told to wait', async () => {
  const { signIn, browser } = await signInApp();
  await signIn.firstAdministratorAddress();
  const statuses: number[] = [];
  for (let count = 0; count < 30; count += 1) {
    const guess = { code: `guess-${count}`, ...who };
    statuses.push((await browser().post('/api/sign-in/first-administrator', guess)).status);
  }
  expect(statuses.filter((status) => status === 422)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
});

const usedUp = { status: 422, body: { code: 'first-administrator-used-up' } };

function codeIn(address: string | undefined): string {
  return address?.split('#kod=')[1] ?? '';
}
