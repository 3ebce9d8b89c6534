import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { peopledApp } from '../fixtures/peopled-app.ts';
import { openReadModel } from '../read-model.ts';
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

test('a name in a title, a number, in who has a question or in where something went is gone from the data too', async () => {
  const { app, find, erase, folder, model, log, administrator } = await administered();
  const name = 'Provina Provsson';
  const project = 'klarsprak';
  const links = [{ title: `${name}s sida`, url: 'https://example.org/' }];
  const count = { label: `Besök hos ${name}`, unit: 'besök', role: 'result' as const, value: 3 };
  await administrator.send('project.report', { project, text: 'Nu.', links, indicators: [count] });
  const status = { status: 'closed' as const, movedTo: `Till ${name}` };
  await administrator.send('project.report', { project, text: 'Den tog en ny väg.', status });
  const question = { kind: 'question' as const, heldBy: name, decidedBy: 'Chefen' };
  await administrator.send('project.tell', { project, text: 'Vem bestämmer?', ...question });
  const umbrella = { kind: 'umbrella' as const, name: `${name}s minne` };
  await administrator.send('project.tell', { project, text: 'Det hör dit.', ...umbrella });
  await administrator.send('project.set-part', { project, text: 'En del.', name: `Del för ${name}` });

  const places = await find(name);
  expect(places.map(({ isLabel, words }) => [isLabel, words])).toEqual(
    Array.from({ length: 6 }, () => [undefined, name]),
  );
  expect(await (await erase(places)).json()).toEqual({ erased: 6 });

  const addresses = [
    ...[...model.archive.state.projects.keys()].map((slug) => `/api/projects/${slug}`),
    '/api/trees/gemensamma',
    '/api/questions',
    '/api/search?q=Provina',
    '/api/log.json',
    '/api/log.csv',
    '/api/log',
  ];
  for (const address of addresses) {
    const words = await (await administrator.fetch(address)).text();
    expect([address, words.includes('Provina')]).toEqual([address, false]);
  }
  const history = await (await app.request(`/api/projects/${project}`)).text();
  for (const words of [
    '[borttaget namn]s sida',
    'Till [borttaget namn]',
    '[borttaget namn]s minne',
    'Chefen',
  ])
    expect(history).toContain(words);
  expect(await (await administrator.fetch('/api/log.json')).text()).toContain('Till [borttaget namn]');
  const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'));
  for (const word of [/provina/i, /provsson/i])
    expect(bytes.some((content) => word.test(content))).toBe(false);
  expect(await log.verify()).toMatchObject({ events: expect.any(Number) });
  expect(await find(name)).toEqual([]);
});

test('a label that came with the minutes loses a name too, and says which meeting it is from', async () => {
  const { find, erase, model, log, project } = await administered();
  const statement = [...model.archive.state.entries.values()].find(
    ({ data }) => data.claim.kind === 'document' && data.projects.length > 0,
  );
  const title = statement?.data.claim.kind === 'document' ? String(statement.data.claim.title) : '';
  const places = (await find(title)).filter(({ isLabel }) => isLabel === true);
  expect(places.length).toBeGreaterThan(0);
  expect(places.every(({ meeting }) => meeting !== undefined)).toBe(true);
  expect((await erase(places)).status).toBe(200);
  const { history } = await project(statement?.data.projects[0] ?? '');
  const shown = history.find(({ id }) => id === statement?.id);
  expect(shown?.claim).toMatchObject({ title: '[borttaget namn]' });
  expect(await log.verify()).toMatchObject({ events: expect.any(Number) });
  // Whoever starts anew on the same data sees the same.
  const again = await openReadModel(log);
  expect(again.archive.state.events).toEqual(model.archive.state.events);
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
