import { projectView } from '@utveckling/domain/project/project-view';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { drawing } from '../file/fixtures/tagged-images.ts';
import { commandSamples } from '../fixtures/matrix/command-samples.ts';
import { routeSamples } from '../fixtures/matrix/route-samples.ts';
import type { Asked, Somebody } from '../fixtures/whole-app.ts';
import { problemSchema } from '../http/problem.ts';
import { type OtherRoute, otherRoutes, routePermissions } from '../http/route-permissions.ts';
import { type Almighty, almighty, everyCommand } from './almighty.ts';

let app: Almighty;
beforeAll(async () => {
  app = await almighty();
});
afterEach(() => expect(app.faults).toEqual([]));

const report = { project: 'klarsprak', text: 'Vi har fått besked om en lokal.' };
/** A mail program's own button, which comes from a mail server. */
const fromAnywhere = 'POST /api/follows/stop/:token';

/** Everything that is stored, as far as a request could have changed it. */
async function stored(): Promise<unknown> {
  await app.model.catchUp();
  const { database } = app;
  return [
    app.model.archive.state.position,
    await database.selectFrom('user').selectAll().execute(),
    await database.selectFrom('session').select('id').execute(),
    await database.selectFrom('files').selectAll().execute(),
    await database.selectFrom('follows').selectAll().execute(),
    await database.selectFrom('outbox').selectAll().execute(),
    await database.selectFrom('sign_in_codes').selectAll().execute(),
  ];
}

/** What is wrong with a request, by its code. */
async function codeOf(answer: Response): Promise<string> {
  return problemSchema.parse(await answer.json()).code;
}

test('a page of somebody else’s changes nothing at any address, whoever is signed in there', async () => {
  const before = await stored();
  const origins = [
    'https://evil.example',
    'http://localhost',
    'http://localhost:3000.evil.example',
    'null',
    undefined,
  ];
  for (const route of routePermissions.keys()) {
    const [method = '', pattern = ''] = route.split(' ');
    if (method === 'GET' || route === fromAnywhere) continue;
    const path = pattern.replaceAll(/:\w+/g, 'x');
    for (const Origin of origins) {
      const headers = { Origin, Referer: 'http://localhost:3000/' };
      const answer = await app.ask(app.somebody, method, path, { body: {}, headers });
      expect([route, Origin, answer.status, await codeOf(answer)]).toEqual([
        route,
        Origin,
        403,
        'foreign-origin',
      ]);
    }
  }
  expect(await stored()).toEqual(before);
});

test('what a form on any page can send is never read as a command', async () => {
  for (const name of everyCommand) {
    const { data } = await commandSamples[name](app.one);
    const before = await stored();
    const body = JSON.stringify({ seen: 0, data });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/json',
      'application/jsonp',
      undefined,
    ]) {
      const asked = { body, headers: { 'Content-Type': type } };
      const answer = await app.ask(app.somebody, 'POST', `/api/commands/${name}`, asked);
      expect([name, type, await codeOf(answer)]).toEqual([name, type, 'not-json']);
    }
    expect(await stored()).toEqual(before);
  }
});

test('nor by any other address that takes JSON', async () => {
  let tried = 0;
  for (const route of Object.keys(otherRoutes).filter(isOtherRoute)) {
    const [method = '', pattern = ''] = route.split(' ');
    const { path = pattern, body, headers } = await routeSamples[route](app.one);
    if (typeof body !== 'object' || body instanceof Blob) continue;
    tried += 1;
    const asked: Asked = {
      body: JSON.stringify(body),
      headers: { ...headers, 'Content-Type': 'text/plain' },
    };
    expect([route, (await app.ask(app.somebody, method, path, asked)).status]).toEqual([
      route,
      route === 'POST /api/sign-in/job-account' ? 404 : 415,
    ]);
  }
  expect(tried).toBeGreaterThan(8);
});

test('a method that is only said in a header or in the address is no method', async () => {
  const before = await stored();
  const headers = {
    'X-HTTP-Method-Override': 'DELETE',
    'X-HTTP-Method': 'DELETE',
    'X-Method-Override': 'DELETE',
  };
  const paths = [
    `/api/accounts/${app.somebody.account}`,
    '/api/accounts?_method=DELETE',
    '/api/commands/project.report',
  ];
  for (const path of paths) {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      if (method === 'TRACE') continue;
      await app.ask(app.somebody, method, path, { headers });
    }
  }
  expect(await stored()).toEqual(before);
});

test('a key that another account has used is a key of one’s own: neither gets what the other did', async () => {
  const [one, two] = [await app.person({ role: 'editor' }), await app.person({ role: 'editor' })];
  const send = async (who: Somebody, text: string) => {
    const seen = app.model.archive.state.revisions.get('project:klarsprak') ?? 0;
    const body = { seen, data: { ...report, text } };
    const headers = { 'Idempotency-Key': 'the-very-same-key' };
    const answer = await app.ask(who, 'POST', '/api/commands/project.report', { body, headers });
    expect(answer.status).toBe(200);
    return answer.text();
  };
  const first = await send(one, 'Skrivet av den ena.');
  const second = await send(two, 'Skrivet av den andra.');
  expect(second).not.toBe(first);
  expect(await send(one, 'Skrivet igen under samma nyckel.')).toBe(first);
  const texts = projectView(app.model.archive, 'klarsprak')?.history.map(({ text }) => text) ?? [];
  expect(texts).toContain('Skrivet av den ena.');
  expect(texts).toContain('Skrivet av den andra.');
  expect(texts).not.toContain('Skrivet igen under samma nyckel.');

  const upload = async (who: Somebody) => {
    const headers = { 'Idempotency-Key': 'the-very-same-key', 'X-File-Name': 'bild.png' };
    const answer = await app.ask(who, 'POST', '/api/files', { body: new Blob([drawing()]), headers });
    return answer.text();
  };
  expect(await upload(two)).not.toBe(await upload(one));
});

test('another’s file cannot be made part of one’s own words, and is answered as one that is not there', async () => {
  const owner = await app.person({ role: 'editor' });
  const sent = { body: new Blob([drawing()]).stream() };
  const upload = { sent, name: 'bild.png', account: owner.account, key: 'a-file-of-another' };
  const { id } = await app.files.put(upload);
  const answers: string[] = [];
  for (const file of [id, id.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))]) {
    const answer = await app.command('project.report', { ...report, files: [{ file, title: 'Bilden' }] });
    expect(answer.status).toBe(422);
    answers.push((await answer.text()).replaceAll(file, 'ID'));
  }
  expect(answers[0]).toBe(answers[1]);
  expect(await app.files.get(id)).toMatchObject({ uploadedBy: owner.account });
  expect((await app.files.get(id))?.change).toBeUndefined();
});

test('a tag that was guessed tells nobody that another’s file is there', async () => {
  const owner = await app.person({ role: 'editor' });
  const sent = { body: new Blob([drawing()]).stream() };
  const { id, sha256 } = await app.files.put({
    sent,
    name: 'b.png',
    account: owner.account,
    key: 'a-tag-guessed',
  });
  for (const tag of [`"${sha256}"`, '*']) {
    const headers = { 'If-None-Match': tag };
    expect((await app.ask(app.somebody, 'GET', `/api/files/${id}`, { headers })).status).toBe(404);
  }
});

test('an account that is not there is told from one that is to nobody but administrators', async () => {
  const nobody = await app.person();
  const known = { account: app.somebody.account, grant: { role: 'editor' } };
  const unknown = { account: 'not-there', grant: { role: 'editor' } };
  const answers: unknown[] = [];
  for (const data of [known, unknown]) {
    const answer = await app.command('role.grant', data, nobody);
    answers.push([answer.status, await answer.text()]);
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toEqual([403, expect.any(String)]);
  expect((await app.command('role.grant', unknown)).status).toBe(404);
});

test('addresses that are not as addresses are get an answer that gives nothing away', async () => {
  for (const path of [
    '/api/projects/%00',
    '/api/projects/%E0%A4%A',
    '/api/projects/..%2f..%2fetc%2fpasswd',
    '/api/projects/__proto__',
    '/api/trees/constructor',
    '/api/files/..%2f..%2fdata.sqlite',
    '/api/files/%2e%2e/info',
    '/api/search?q=%00',
    `/api/search?q=${'a'.repeat(10_000)}`,
    '/api/log?before=1e400',
    '/api/log?account[]=x',
    '/api/names?name=%27%3B%20drop%20table%20events%3B--',
    `/api/projects/${'a'.repeat(50_000)}`,
  ]) {
    const answer = await app.ask(app.somebody, 'GET', path);
    const said = await answer.text();
    expect([path.slice(0, 40), answer.status]).toEqual([path.slice(0, 40), expect.toSatisfy(isHarmless)]);
    expect(said).not.toMatch(/node_modules|sqlite|\.ts:\d/i);
    expect(said).not.toContain(app.folder);
  }
});

const isHarmless = (status: number) => [200, 400, 404].includes(status);

function isOtherRoute(route: string): route is OtherRoute {
  return route in otherRoutes;
}
