import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { peopledApp } from '../fixtures/peopled-app.ts';
import { type NamePlace, namePlaceSchema } from './name-place.ts';

const placesSchema = z.object({ places: z.array(namePlaceSchema) });

async function administered() {
  const known = await peopledApp();
  const administrator = await known.person('konto-1', { role: 'administrator' }, { role: 'editor' });
  const find = async (name: string) => {
    const answer = await administrator.fetch(`/api/names?name=${encodeURIComponent(name)}`);
    return placesSchema.parse(await answer.json()).places;
  };
  const erase = (places: readonly NamePlace[]) =>
    administrator.fetch('/api/names/erase', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ places: places.map(({ source, from, to }) => ({ source, from, to })) }),
    });
  return { ...known, administrator, find, erase };
}

/** A name that the minutes have; which one is no matter of this test. */
async function someName(find: (name: string) => Promise<NamePlace[]>) {
  const places = await find('Bosse');
  expect(places.length).toBeGreaterThan(2);
  return places;
}

test('a name is found wherever it stands, and under the other spellings of the same person', async () => {
  const { find } = await administered();
  const places = await someName(find);
  const spellings = new Set(places.map(({ words }) => words));
  expect(spellings.size).toBeGreaterThan(1);
  expect(new Set(places.map(({ meeting }) => meeting)).size).toBeGreaterThan(1);
});

test('a double name is found, and a name with signs in it that mean something elsewhere is a name', async () => {
  const { find, administrator } = await administered();
  const text = "Prov-Namn ringde. O'Prov (sr.) svarade.";
  await administrator.send('project.report', { project: 'klarsprak', text });
  for (const name of ['Prov-Namn', "O'Prov (sr.)"]) {
    expect((await find(name)).map(({ words }) => words)).toEqual([name]);
  }
  expect(await find('[a-z]+|.*')).toEqual([]);
});

test('an erased name is gone from every answer and from the data, and a note stands in its place', async () => {
  const { app, find, erase, folder, model, log, administrator } = await administered();
  await administrator.send('project.report', { project: 'klarsprak', text: 'Bosses lokal är klar.' });
  const places = await someName(find);
  expect(places.some(({ source }) => source.startsWith('written:'))).toBe(true);
  const answer = await erase(places);
  expect(await answer.json()).toEqual({ erased: places.length });

  const whole = places
    .map(({ words }) => words)
    .filter((words) => words.includes('Boss') || words.includes(' '));
  const { projects, meetings, groups } = model.archive.state;
  const addresses = [
    ...[...projects.keys()].map((slug) => `/api/projects/${slug}`),
    ...[...meetings.keys()].map((id) => `/api/meetings/${id}`),
    ...[...groups.keys()].map((id) => `/api/groups/${id}`),
    '/api/search?q=Bosse',
    '/api/log.json',
  ];
  for (const address of addresses) {
    const words = await (await administrator.fetch(address)).text();
    for (const name of whole) expect([address, words.includes(name)]).toEqual([address, false]);
  }
  const meeting = await (await app.request('/api/meetings/2017-10-05')).text();
  expect(meeting).toContain('[borttaget namn]');
  expect(meeting).toContain('Fritidsbanken');
  const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'));
  for (const name of whole) expect(bytes.some((content) => content.includes(name))).toBe(false);
  expect(await log.verify()).toMatchObject({ events: expect.any(Number) });
  expect(await find('Bosse')).toEqual([]);
});

test('what else was said in the sentence stays, and counts', async () => {
  const { project, find, erase } = await administered();
  const before = await project('digitalt-utanforskap');
  await erase(await someName(find));
  const after = await project('digitalt-utanforskap');
  expect(after.history.length).toBe(before.history.length);
  expect(after.status).toBe(before.status);
});

test('a place that is in no text is refused, and nothing is taken away', async () => {
  const { erase, find } = await administered();
  const [place, ...rest] = await someName(find);
  if (place === undefined) throw new Error('there are places');
  expect((await erase([place, { ...place, to: 10_000_000 }])).status).toBe(422);
  expect(await someName(find)).toEqual([place, ...rest]);
});

test('only an administrator finds and erases', async () => {
  const { person, app } = await administered();
  const editor = await person('editor', { role: 'editor' });
  expect((await editor.fetch('/api/names?name=Bosse')).status).toBe(403);
  expect((await app.request('/api/names?name=Bosse')).status).toBe(401);
});
