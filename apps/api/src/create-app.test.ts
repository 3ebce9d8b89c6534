import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parseResponse } from 'hono/client';
import { expect, test } from 'vitest';
import { seededApp } from './fixtures/seeded-app.ts';
import { someEvent } from './store/fixtures/some-event.ts';

const addresses = [
  '/api/trees',
  '/api/trees/gemensamma',
  '/api/projects/fritidsbanken',
  '/api/meetings',
  '/api/meetings/2017-10-05',
  '/api/groups/ledningsgruppen',
  '/api/search?q=fritidsbanken',
  '/api/carry-overs',
  '/api/questions',
  '/api/glossary',
  '/api/glossary/short',
];

const shared = await seededApp();

test('the shared tree is answered with its projects, and a project with its history and sources', async () => {
  const { api } = shared;
  const tree = await parseResponse(api.trees[':id'].$get({ param: { id: 'gemensamma' } }));
  expect(tree.projects.map((project) => project.slug)).toContain('fritidsbanken');
  const project = await parseResponse(api.projects[':slug'].$get({ param: { slug: 'fritidsbanken' } }));
  expect(project).toMatchObject({ slug: 'fritidsbanken', name: 'Fritidsbanken', status: 'paused' });
  expect(project.history[0]).toMatchObject({ on: '2017-10-05', source: { meeting: '2017-10-05' } });
  const { meetings } = await parseResponse(api.meetings.$get());
  expect(meetings.map((meeting) => meeting.id)).toEqual([
    '2017-01-09',
    '2017-03-23',
    '2017-10-05',
    '2018-04-12',
  ]);
});

test('an event is in the answer to the next question, whoever appended it', async () => {
  const { api, log } = await seededApp();
  const ask = (headers = {}) => api.projects[':slug'].$get({ param: { slug: 'fritidsbanken' } }, { headers });
  const etag = (await ask()).headers.get('etag') ?? '';
  const stream = 'project:fritidsbanken';
  const last = (await log.read({ limit: 10_000 })).findLast((event) => event.stream === stream);
  const section = '2017-03-23/fritidsbanken';
  const event = { ...someEvent('new'), sources: [{ source: '002', section, from: 0, to: 4 }] };
  const writes = [{ stream, expectedRevision: last?.revision ?? 0, events: [event] }];
  expect(await log.append({ key: 'k', recordedAt: '2026-03-03T00:00:00.000Z', writes })).toHaveProperty(
    'events',
  );
  const after = await ask({ 'If-None-Match': etag });
  expect(after.status).toBe(200);
  expect(after.headers.get('etag')).not.toBe(etag);
  expect((await parseResponse(after)).history.map((entry) => entry.id)).toContain('new');
});

test('an erased text is gone from the next answer and from the search, while the history stays', async () => {
  const { api, log } = await seededApp();
  const project = async () => parseResponse(api.projects[':slug'].$get({ param: { slug: 'fritidsbanken' } }));
  const search = async () => parseResponse(api.search.$get({ query: { q: 'verksamheten' } }));
  const entries = (await project()).history.length;
  expect((await search()).total).toBeGreaterThan(0);
  for (const { source } of await log.texts.all()) await log.texts.erase(source);
  expect((await project()).history).toHaveLength(entries);
  expect((await search()).total).toBe(0);
});

test.each(addresses)('%s is sent once and not again until something changes', async (address) => {
  const { app } = shared;
  const first = await app.request(address);
  expect(first.status).toBe(200);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(first.headers.get('vary')).toBe('Accept-Encoding');
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[^"]+"$/);
  for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await app.request(address, { headers: { 'If-None-Match': condition } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(etag);
    expect(again.headers.get('vary')).toBe('Accept-Encoding');
  }
  const other = await app.request(address, { headers: { 'If-None-Match': '"other"' } });
  expect(other.status).toBe(200);
});

test.each(addresses)('%s is the same content in every encoding, each with its own tag', async (address) => {
  const { app } = shared;
  const plain = await app.request(address);
  const words = await plain.text();
  const tags = new Set([plain.headers.get('etag')]);
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['identity', null],
    ['br;q=0, gzip;q=0', null],
  ] as const) {
    const answer = await app.request(address, { headers: { 'Accept-Encoding': accepted } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isSmall = words.length <= 500;
    expect(answer.headers.get('content-encoding')).toBe(isSmall ? null : encoding);
    const unpacked = { br: brotliDecompressSync, gzip: gunzipSync, null: (same: Buffer) => same }[
      `${isSmall ? null : encoding}`
    ];
    expect(unpacked(bytes).toString()).toBe(words);
    expect(Number(answer.headers.get('content-length'))).toBe(bytes.byteLength);
    tags.add(answer.headers.get('etag'));
  }
  expect(tags.size).toBe(words.length <= 500 ? 1 : 3);
});

test('the tag is the same after a restart, so that nothing is sent again', async () => {
  const tag = async () =>
    (await (await seededApp()).app.request('/api/trees/gemensamma')).headers.get('etag');
  expect(await tag()).toBe(await tag());
});

test.each([
  ['/api/nagot', 'unknown-address'],
  ['/api', 'unknown-address'],
  ['/api/', 'unknown-address'],
  ['/api/trees/nej', 'unknown-tree'],
  ['/api/projects/nej', 'unknown-project'],
  ['/api/projects/%E0%A4%A', 'unknown-project'],
  ['/api/projects/__proto__', 'unknown-project'],
  ['/api/meetings/nej', 'unknown-meeting'],
  ['/api/groups/nej', 'unknown-group'],
])('%s answers 404 with the code %s', async (address, code) => {
  const { app } = shared;
  const answer = await app.request(address);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({
    status: 404,
    code,
    title: expect.any(String),
    detail: expect.any(String),
  });
});

test.each([
  ['', 'q'],
  ['?q=', 'q'],
  ['?q=%20%20', 'q'],
  [`?q=${'a'.repeat(101)}`, 'q'],
  ['?q=a+b+c+d+e+f+g+h+i', 'q'],
  ['?q=a&q=b', 'q'],
])('the search %s answers 400 that names the parameter', async (query, parameter) => {
  const { app } = shared;
  const answer = await app.request(`/api/search${query}`);
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({
    code: 'bad-parameter',
    parameter,
    detail: expect.stringMatching(/^q /),
  });
});

test('parameters that mean nothing are let be', async () => {
  const { app } = shared;
  expect((await app.request('/api/trees?utm_source=x')).status).toBe(200);
  expect((await app.request('/api/search?q=klar&sida=2')).status).toBe(200);
});

test('a known address is only read: another method answers 405 and says which hold', async () => {
  const { app } = shared;
  for (const address of [...addresses, '/healthz', '/api/docs', '/api/openapi.json']) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await app.request(address, { method });
      expect([address, method, answer.status]).toEqual([address, method, 405]);
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
      expect(await answer.json()).toMatchObject({ code: 'method-not-allowed' });
    }
  }
  expect((await app.request('/api/nagot', { method: 'POST' })).status).toBe(404);
  expect((await app.request('/', { method: 'POST' })).status).toBe(405);
});

test('HEAD answers as GET, without the content', async () => {
  const { app } = shared;
  for (const address of [...addresses, '/healthz', '/api/docs', '/api/nagot']) {
    const [get, head] = [await app.request(address), await app.request(address, { method: 'HEAD' })];
    expect(head.status).toBe(get.status);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(await head.text()).toBe('');
  }
});

test('every answer carries the headers that keep a browser safe', async () => {
  const { app } = shared;
  const [unchanged] = [(await app.request('/api/trees')).headers.get('etag') ?? ''];
  const answers = [
    ...(await Promise.all(
      ['/api/nagot', '/nagot', '/healthz', '/api/search', ...addresses].map((a) => app.request(a)),
    )),
    await app.request('/api/docs'),
    await app.request('/api/trees', { headers: { 'If-None-Match': unchanged } }),
    await app.request('/api/trees', { method: 'DELETE' }),
    await app.request('/', { method: 'DELETE' }),
  ];
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBeTruthy();
    expect(headers.get('permissions-policy')).toBeTruthy();
  }
});

test('what names people is kept out of search engines', async () => {
  const { app } = shared;
  for (const address of [
    '/api/meetings',
    '/api/meetings/2017-10-05',
    '/api/meetings/nej',
    '/api/groups/ledningsgruppen',
    '/api/search?q=x',
    '/api/carry-overs',
    '/api/questions',
    '/api/glossary',
  ]) {
    expect([address, (await app.request(address)).headers.get('x-robots-tag')]).toEqual([address, 'noindex']);
  }
  expect((await app.request('/api/trees/gemensamma')).headers.get('x-robots-tag')).toBeNull();
});

test('a fault of ours answers 500 without a word of what it was', async () => {
  const faults: unknown[] = [];
  const { app, model } = await seededApp({ reportFault: (fault) => faults.push(fault) });
  model.archive.state.trees = new Map([['gemensamma', JSON.parse('{"secret": "hemlig"}')]]);
  const answer = await app.request('/api/trees/gemensamma');
  expect(answer.status).toBe(500);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.text()).not.toMatch(/hemlig|undefined|TypeError|\.ts/);
  expect(faults).toHaveLength(1);
});

test('the service says that it is up, and how far the log goes', async () => {
  const { app, model } = shared;
  const answer = await app.request('/healthz');
  expect(await answer.json()).toEqual({ status: 'ok', revision: model.revision });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
