import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../create-app.ts';
import { routeSamples } from '../fixtures/matrix/route-samples.ts';
import { stranger } from '../fixtures/whole-app.ts';
import { type OtherRoute, otherRoutes } from '../http/route-permissions.ts';
import { type Almighty, almighty } from './almighty.ts';

let app: Almighty;
beforeAll(async () => {
  app = await almighty();
});

/** The address of a route that is read, with what its parameters may be. */
async function readable(): Promise<{ route: OtherRoute; path: string }[]> {
  const found: { route: OtherRoute; path: string }[] = [];
  for (const route of Object.keys(otherRoutes).filter(isOtherRoute)) {
    if (!route.startsWith('GET ') || route === 'GET /api/live') continue;
    const { path = route.slice('GET '.length) } = await routeSamples[route](app.one);
    found.push({ route, path });
  }
  return found;
}

test('what may be kept is the same for everybody, to the byte', async () => {
  let same = 0;
  for (const { route, path } of await readable()) {
    const mine = await app.ask(app.somebody, 'GET', path);
    if (mine.headers.get('cache-control')?.includes('no-store')) continue;
    const theirs = await app.ask(stranger, 'GET', path);
    expect([route, theirs.headers.get('etag'), await theirs.text()]).toEqual([
      route,
      mine.headers.get('etag'),
      await mine.text(),
    ]);
    expect([route, mine.headers.getSetCookie()]).toEqual([route, []]);
    same += 1;
  }
  expect(same).toBeGreaterThan(10);
});

test('what only one person may see is kept by nobody, and never answered with "as before"', async () => {
  let own = 0;
  for (const { route, path } of await readable()) {
    const isPublic =
      otherRoutes[route][0] === 'public.read' && route !== 'GET /api/me' && route !== 'GET /healthz';
    if (isPublic) continue;
    const answer = await app.ask(app.somebody, 'GET', path);
    expect([route, answer.headers.get('cache-control')]).toEqual([
      route,
      expect.stringContaining('no-store'),
    ]);
    if (route.startsWith('GET /api/files/')) continue;
    expect([route, answer.headers.get('etag')]).toEqual([route, null]);
    const headers = { 'If-None-Match': '*' };
    expect([route, (await app.ask(app.somebody, 'GET', path, { headers })).status]).not.toEqual([route, 304]);
    own += 1;
  }
  expect(own).toBeGreaterThan(10);
});

test('a no is kept by nobody either', async () => {
  for (const path of ['/api/accounts', '/api/log', '/api/projects/not-there', '/api/not-there']) {
    const answer = await app.ask(stranger, 'GET', path);
    expect([path, answer.headers.get('cache-control')]).toEqual([path, 'no-store']);
  }
});

test('a page is rendered for a visitor, whoever asks first', async () => {
  const asked: string[] = [];
  const { model, people } = app;
  const pages = createApp({
    model,
    ...people.app,
    pages: {
      assets: () => ({ scripts: [], styles: [], preload: [] }),
      render: async ({ fetch }) => {
        const [me, accounts] = [await (await fetch('/api/me')).text(), await fetch('/api/accounts')];
        asked.push(me);
        return { status: 200, html: `<p>${me} ${accounts.status}</p>` };
      },
    },
  });
  const headers = { Cookie: app.somebody.cookie };
  const mine = await pages.request('http://localhost:3000/trad/gemensamma', { headers });
  const theirs = await pages.request('http://localhost:3000/trad/gemensamma');
  expect(await mine.text()).toBe('<p>{"signedIn":false} 401</p>');
  expect(await theirs.text()).toBe('<p>{"signedIn":false} 401</p>');
  expect(asked).toEqual(['{"signedIn":false}']);
});

test('what is told to open pages names neither an account nor a word that was written', async () => {
  const text = 'Ord som ingen sida ska få höra i förväg.';
  const start = app.model.archive.state.position;
  expect((await app.command('project.comment', { project: 'klarsprak', text })).status).toBe(200);
  const live = await app.ask(stranger, 'GET', `/api/live?after=${start}`);
  const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader();
  let told = '';
  while (!told.includes('event: change')) told += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  expect(told).not.toContain(text);
  expect(told).not.toContain(app.somebody.account);
});

function isOtherRoute(route: string): route is OtherRoute {
  return route in otherRoutes;
}
