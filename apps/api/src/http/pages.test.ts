import { expect, test } from 'vitest';
import { seededApp } from '../fixtures/seeded-app.ts';
import { someEvent } from '../store/fixtures/some-event.ts';
import type { RenderPage } from './pages.ts';

const assets = { scripts: ['/assets/main.js'], styles: [], preload: [] };

test('a page arrives with its content, which the API gave in process', async () => {
  const { app } = await appWith(async ({ url, fetch, assets: { scripts } }) => {
    const trees = await (await fetch('/api/trees')).text();
    return { status: 200, html: `<p>${url} ${scripts[0]} ${trees}</p>` };
  });
  const answer = await app.request('/trad/gemensamma?datum=2017-03-23');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const html = await answer.text();
  expect(html).toContain('/trad/gemensamma?datum=2017-03-23 /assets/main.js');
  expect(html).toContain('"id":"gemensamma"');
});

test('a page is rendered once, and again when something has changed', async () => {
  let rendered = 0;
  const { app, log } = await appWith(async () => {
    rendered += 1;
    return { status: 200, html: `<p>${rendered}</p>` };
  });
  const first = await app.request('/lista');
  expect(await first.text()).toBe('<p>1</p>');
  expect(await (await app.request('/lista')).text()).toBe('<p>1</p>');
  const tag = first.headers.get('etag') ?? '';
  expect((await app.request('/lista', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  expect(await (await app.request('/lista?sprak=en')).text()).toBe('<p>2</p>');
  const writes = [{ stream: 'new', expectedRevision: 0, events: [someEvent('new')] }];
  await log.append({ key: 'k', recordedAt: '2026-03-03T00:00:00.000Z', writes });
  const changed = await app.request('/lista', { headers: { 'If-None-Match': tag } });
  expect([changed.status, await changed.text()]).toEqual([200, '<p>3</p>']);
});

test('a page that is not there keeps the status its renderer gives it, and is not kept', async () => {
  let rendered = 0;
  const { app } = await appWith(async () => {
    rendered += 1;
    return { status: 404, html: '<h1>Sidan finns inte</h1>' };
  });
  const answer = await app.request('/nej');
  expect([answer.status, await answer.text()]).toEqual([404, '<h1>Sidan finns inte</h1>']);
  await app.request('/nej');
  expect(rendered).toBe(2);
});

test('pages about meetings are kept out of search engines, others are not', async () => {
  const { app } = await appWith(async () => ({ status: 200, html: '<p></p>' }));
  for (const address of ['/moten', '/moten/2017-10-05', '/moten?sprak=en']) {
    expect([address, (await app.request(address)).headers.get('x-robots-tag')]).toEqual([address, 'noindex']);
  }
  expect((await app.request('/projekt/klarsprak')).headers.get('x-robots-tag')).toBeNull();
});

test('a page that cannot be rendered says so without a word of why', async () => {
  const { app } = await appWith(async () => {
    throw new Error('hemlig sökväg');
  });
  const answer = await app.request('/lista');
  expect(answer.status).toBe(500);
  const html = await answer.text();
  expect(html).toContain('<html lang="sv">');
  expect(html).toContain('Något gick fel hos oss');
  expect(html).not.toContain('hemlig');
});

async function appWith(render: RenderPage) {
  return seededApp({ pages: { render, assets: () => assets } });
}
