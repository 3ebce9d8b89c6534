import { expect, test } from 'vitest';
import { followApp } from './fixtures/follow-app.ts';
import { forgetFollower } from './follows.ts';

const fritidsbanken = '/api/follows/project/fritidsbanken';

test('one follows a project, a series of meetings and everything, and sees it by name', async () => {
  const { ask } = await followApp();
  await ask('a1', 'PUT', fritidsbanken, { rhythm: 'at-once' });
  await ask('a1', 'PUT', '/api/follows/group/ledningsgruppen', { rhythm: 'weekly' });
  await ask('a1', 'PUT', '/api/follows/all/all', { rhythm: 'weekly' });
  const { status, headers, body } = await ask('a1', 'GET', '/api/follows');
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(body).toMatchObject({
    mail: true,
    follows: [
      { kind: 'project', target: 'fritidsbanken', name: 'Fritidsbanken', rhythm: 'at-once' },
      { kind: 'group', target: 'ledningsgruppen', rhythm: 'weekly' },
      { kind: 'all', target: 'all', name: 'allt i trädet', rhythm: 'weekly' },
    ],
  });
});

test('following again changes the rhythm, stopping removes it, and both may be sent twice', async () => {
  const { ask } = await followApp();
  for (const rhythm of ['at-once', 'weekly', 'weekly']) await ask('a1', 'PUT', fritidsbanken, { rhythm });
  expect(await ask('a1', 'GET', '/api/follows')).toMatchObject({
    body: { follows: [{ target: 'fritidsbanken', rhythm: 'weekly' }] },
  });
  expect(await ask('a1', 'DELETE', fritidsbanken)).toMatchObject({ status: 200, body: { follows: [] } });
  expect(await ask('a1', 'DELETE', fritidsbanken)).toMatchObject({ status: 200, body: { follows: [] } });
});

test('nobody sees or stops what somebody else follows', async () => {
  const { ask } = await followApp();
  await ask('a1', 'PUT', fritidsbanken, { rhythm: 'weekly' });
  expect(await ask('a2', 'GET', '/api/follows')).toMatchObject({ body: { follows: [] } });
  await ask('a2', 'DELETE', fritidsbanken);
  expect(await ask('a1', 'GET', '/api/follows')).toMatchObject({ body: { follows: [{}] } });
});

test.each([
  ['GET', '/api/follows'],
  ['PUT', fritidsbanken],
  ['DELETE', fritidsbanken],
])('%s %s needs somebody who has signed in', async (method, path) => {
  const { ask } = await followApp();
  expect(await ask(undefined, method, path)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
});

test.each([
  ['PUT', fritidsbanken],
  ['DELETE', fritidsbanken],
  ['POST', '/api/follows/stop'],
])('%s %s is refused from a page of somebody else', async (method, path) => {
  const { ask } = await followApp();
  const foreign = { origin: 'https://annan.example.org' };
  expect(await ask('a1', method, path, undefined, foreign)).toMatchObject({
    status: 403,
    body: { code: 'foreign-origin' },
  });
});

test.each([
  ['/api/follows/project/finns-inte', 404, 'unknown-project'],
  ['/api/follows/group/finns-inte', 404, 'unknown-group'],
  ['/api/follows/all/annat', 404, 'unknown-address'],
  ['/api/follows/person/nagon', 404, 'unknown-address'],
])('%s is nothing to follow', async (path, status, code) => {
  const { ask } = await followApp();
  expect(await ask('a1', 'PUT', path, { rhythm: 'weekly' })).toMatchObject({ status, body: { code } });
});

test('an unknown rhythm is refused and nothing is stored', async () => {
  const { ask } = await followApp();
  expect(await ask('a1', 'PUT', fritidsbanken, { rhythm: 'hourly' })).toMatchObject({ status: 400 });
  expect(await ask('a1', 'GET', '/api/follows')).toMatchObject({ body: { follows: [] } });
});

test('the token of a mail stops what the mail came from, signed out; a used or unknown one gets the same answer', async () => {
  const { ask, follow, database } = await followApp();
  await follow('a1', 'project', 'fritidsbanken', 'at-once');
  await follow('a1', 'all', 'all', 'weekly');
  await follow('a2', 'all', 'all', 'weekly');
  const tokens = () => database.selectFrom('follows').select('token').execute();
  const token = 'token-a1-project.token-a1-all';
  const first = await ask(undefined, 'POST', '/api/follows/stop', { token });
  expect(await tokens()).toEqual([{ token: 'token-a2-all' }]);
  const again = await ask(undefined, 'POST', '/api/follows/stop', { token });
  const unknown = await ask(undefined, 'POST', '/api/follows/stop', { token: "okänd' OR 1=1 --" });
  expect(first).toMatchObject({ status: 200, body: { stopped: true } });
  expect([again.status, again.body]).toEqual([first.status, first.body]);
  expect([unknown.status, unknown.body]).toEqual([first.status, first.body]);
  expect(await tokens()).toHaveLength(1);
});

test('opening the address of the header stops nothing: it leads to the page with the button', async () => {
  const { ask, follow, database } = await followApp();
  await follow('a1', 'project', 'fritidsbanken', 'at-once');
  const opened = await ask(undefined, 'GET', '/api/follows/stop/token-a1-project');
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/sluta-bevaka#token-a1-project']);
  expect(await database.selectFrom('follows').selectAll().execute()).toHaveLength(1);
});

test('a mail program’s own button stops it in one click, from wherever it comes (RFC 8058)', async () => {
  const { ask, follow, database } = await followApp();
  await follow('a1', 'project', 'fritidsbanken', 'at-once');
  const address = '/api/follows/stop/token-a1-project';
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' };
  expect(await ask(undefined, 'POST', address, 'nothing', form)).toMatchObject({ status: 400 });
  expect(await database.selectFrom('follows').selectAll().execute()).toHaveLength(1);
  const click = 'List-Unsubscribe=One-Click';
  expect(await ask(undefined, 'POST', address, click, form)).toMatchObject({ status: 200 });
  expect(await database.selectFrom('follows').selectAll().execute()).toEqual([]);
});

test('what mail and following know of a person is gone when the person is to be forgotten', async () => {
  const { ask, follow, write, run, database, mails } = await followApp();
  await run('2026-03-03T07:00:00.000Z');
  for (const account of ['a1', 'a2']) await follow(account, 'all', 'all', 'at-once');
  await write('change-1', '2026-03-03T08:00:00.000Z', { account: 'lead-1' }, [{ text: 'Nytt.' }]);
  await run('2026-03-03T08:02:00.000Z');
  await forgetFollower(database, 'a1');
  expect(await ask('a1', 'GET', '/api/follows')).toMatchObject({ body: { follows: [] } });
  expect(await mails()).toMatchObject([{ account: 'a2' }]);
});
