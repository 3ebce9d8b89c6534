import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { seededApp } from './fixtures/seeded-app.ts';

const shared = await seededApp();

/** What the seeds hold inside, word for word as in the minutes, and telling pieces of it. */
const internal = [
  'En person är rekryterad på en praktikplats på halvtid för att börja med detta',
  'Hon kommer både att röra sig i Bostad först lokal och på Ria',
  '16 romska barn och ytterligare 8 barn från området',
  'Fem barn har detta stöd idag',
  'Det finns fortfarande en misstro från romer för att sätta barnen i förskola',
  'praktikplats på halvtid',
  'Bostad först lokal',
  'romska barn',
  '8 barn',
  'Fem barn har',
  'misstro',
];

/** Questions that would hit the masked words if they were indexed, spelt rightly and wrongly. */
const questions = [
  'praktikplats',
  'praktikplatsen',
  'halvtid',
  'rekryterad på en praktikplats',
  'Bostad först',
  'misstro',
  'misstron',
  'mistro',
  'romska barn',
  '16 romska barn',
  'ytterligare 8 barn',
  'fem barn har detta stöd',
  'sätta barnen i förskola',
];

test('the internal words are in the data folder, so that this test would find them if they got out', async () => {
  const { log } = shared;
  const texts = (await log.texts.all()).map(({ text }) => flat(text)).join(' ');
  for (const words of internal) expect(texts.toLowerCase()).toContain(words.toLowerCase());
});

test('no answer of any address, in any encoding, holds an internal word', async () => {
  const { app, model } = shared;
  const { projects, meetings, trees, groups } = model.archive.state;
  const addresses = [
    '/healthz',
    '/api/trees',
    '/api/meetings',
    '/api/carry-overs',
    '/api/questions',
    '/api/glossary',
    '/api/glossary/short',
    '/api/openapi.json',
    '/api/docs',
    ...[...trees.keys()].map((id) => `/api/trees/${id}`),
    ...[...projects.keys()].map((slug) => `/api/projects/${slug}`),
    ...[...meetings.keys()].map((id) => `/api/meetings/${id}`),
    ...[...groups.keys()].map((id) => `/api/groups/${id}`),
    ...[...questions, ...internal.map(searchable)].map((q) => `/api/search?q=${encodeURIComponent(q)}`),
  ];
  expect(addresses.length).toBeGreaterThan(40);
  for (const address of addresses) {
    for (const encoding of ['identity', 'br', 'gzip']) {
      const answer = await app.request(address, { headers: { 'Accept-Encoding': encoding } });
      expect([address, answer.status]).toEqual([address, 200]);
      const words = flat(
        unpacked(Buffer.from(await answer.arrayBuffer()), answer.headers.get('content-encoding')),
      );
      const leaks = internal.filter((one) => words.toLowerCase().includes(one.toLowerCase()));
      expect([address, leaks]).toEqual([address, []]);
    }
  }
});

test('a search never marks a word that only stands in a masked passage', async () => {
  const { app } = shared;
  for (const q of ['misstron', 'halvtid']) {
    const words = await (await app.request(`/api/search?q=${q}`)).text();
    expect(words).not.toMatch(new RegExp(`"text":"[^"]*${q}`, 'i'));
  }
});

test('in place of the internal words stands that something is left out', async () => {
  const { app } = shared;
  const meeting = async (id: string) => (await app.request(`/api/meetings/${id}`)).text();
  expect(await meeting('2017-01-09')).toContain('[utelämnat: uppgift om enskild]');
  expect(await meeting('2018-04-12')).toContain('[utelämnat: uppgift om barn]');
});

/** As much of a passage as may be searched for at once. */
function searchable(words: string): string {
  return words.split(' ').slice(0, 8).join(' ');
}

function flat(text: string): string {
  return text.replaceAll(/(\s|\\n|\\r)+/g, ' ');
}

function unpacked(bytes: Buffer, encoding: string | null): string {
  if (encoding === 'br') return brotliDecompressSync(bytes).toString();
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}
