import { parseResponse } from 'hono/client';
import { expect, test } from 'vitest';
import { seededApp } from '../fixtures/seeded-app.ts';

const { api } = await seededApp();

test.each([
  ['klarspraksguppen', 'Klarspråksgruppen'],
  ['klarspråksgruppen', 'Klarspråksgruppen'],
  ['KLARSPRÅKSGRUPPEN', 'Klarspråksgruppen'],
  ['rekryteringen', 'Rekryteringsgruppen'],
  ['rekryteringen', 'rekrytering'],
  ['brukare', 'Brukarmedverkan'],
  ['brukarmedverkan', 'brukare'],
  ['medverkan', 'Brukarmedverkan'],
  ['gruppen', 'rekryteringsgrupp'],
  ['fritidsbankn', 'Fritidsbanken'],
  ['utanforskap', 'utanförskap'],
  ['olympiahalen', 'Olympiahallen'],
  ['pausad', 'pausad'],
])('"%s" finds and marks %s', async (q, word) => {
  const { hits } = await search(q);
  const marked = hits
    .flatMap(({ titleParts, excerpt }) => [...titleParts, ...excerpt])
    .filter(({ mark }) => mark);
  expect(marked.map(({ text }) => text.toLowerCase())).toContain(word.toLowerCase());
});

test('projects come first, then decisions, entries and meetings, each leading to its place', async () => {
  const { groups } = await search('fritidsbanken');
  expect(groups.map(({ type }) => type)).toEqual(
    ['project', 'decision', 'entry', 'meeting'].filter((type) => groups.some((group) => group.type === type)),
  );
  expect(groups[0]?.hits[0]).toMatchObject({
    type: 'project',
    slug: 'fritidsbanken',
    title: 'Fritidsbanken',
  });
  const meeting = groups.find(({ type }) => type === 'meeting')?.hits[0];
  expect(meeting).toMatchObject({
    meeting: expect.any(String),
    section: expect.any(String),
    on: expect.any(String),
  });
});

test('an entry leads to its project, its own line and the very section', async () => {
  const { hits } = await search('olympiahallen');
  const entry = hits.find(({ type }) => type === 'entry');
  expect(entry).toMatchObject({
    slug: expect.any(String),
    entry: expect.any(String),
    meeting: expect.any(String),
    section: expect.any(String),
    on: expect.stringMatching(/^201[78]-/),
  });
});

test('several words narrow the search down; when nothing holds them all, any will do', async () => {
  const [one, both] = [await search('fritidsbanken'), await search('fritidsbanken hyran')];
  expect(both.total).toBeLessThan(one.total);
  expect(both.total).toBeGreaterThan(0);
  expect((await search('fritidsbanken xyzzyqwerty')).total).toBeGreaterThan(0);
});

test('small words between the others do not matter', async () => {
  expect((await search('fritidsbanken och hyran')).total).toBe((await search('fritidsbanken hyran')).total);
});

test('what is nowhere is not found', async () => {
  expect(await search('xyzzyqwerty')).toMatchObject({ total: 0, groups: [] });
  expect(await search('?!')).toMatchObject({ total: 0, groups: [] });
});

test('a short word is not taken for another', async () => {
  const { hits } = await search('barn');
  const marked = hits.flatMap(({ excerpt }) => excerpt).filter(({ mark }) => mark);
  expect(marked.filter(({ text }) => /^(bara|varn|born)$/i.test(text))).toEqual([]);
});

test('"på is" finds what is frozen, and nothing else that begins with those letters', async () => {
  const { hits } = await search('på is');
  expect(hits.map(({ slug }) => slug).filter((slug) => slug !== undefined)).toEqual(['fritidsbanken']);
});

test('a sentence that says several things is one hit', async () => {
  const { hits } = await search('brukare');
  const keys = hits.map(
    ({ type, title, excerpt }) => `${type} ${title} ${excerpt.map(({ text }) => text).join('')}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('what stands in place of a masked passage is not found', async () => {
  expect((await search('utelämnat')).total).toBe(0);
  const parts = (await search('barn')).hits.flatMap(({ excerpt }) => excerpt);
  expect(parts.filter(({ text }) => text.endsWith('uppgift om '))).toEqual([]);
});

test('an excerpt is short, and its parts make up its words', async () => {
  const { hits } = await search('brukare');
  for (const { excerpt, titleParts, title } of hits) {
    expect(excerpt.map(({ text }) => text).join('').length).toBeLessThanOrEqual(190);
    expect(titleParts.map(({ text }) => text).join('')).toBe(title);
  }
});

test('a meeting is one hit, however often the word stands in it', async () => {
  const { groups } = await search('brukare');
  const meetings = groups.find(({ type }) => type === 'meeting')?.hits.map(({ meeting }) => meeting) ?? [];
  expect(new Set(meetings).size).toBe(meetings.length);
});

async function search(q: string) {
  const answer = await parseResponse(api.search.$get({ query: { q } }));
  return { ...answer, hits: answer.groups.flatMap(({ hits }) => hits) };
}
