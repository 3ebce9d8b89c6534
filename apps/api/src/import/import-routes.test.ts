import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectView } from '@utveckling/domain/project/project-view';
import { noChoices } from '@utveckling/minutes/accept/choices';
import { importRegister, importRegisterSchema } from '@utveckling/minutes/accept/import-register';
import { type ImportView, importSchema, importsSchema } from '@utveckling/minutes/accept/import-view';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Somebody, type WholeApp, wholeApp } from '../fixtures/whole-app.ts';
import { scannedPdf, someDocx } from './fixtures/some-documents.ts';

const text = [
  'Ledningsgrupp för utveckling 11 oktober 2018',
  '',
  'Närvarande: Kim Provsson, SOF, Alex Testman (sekreterare)',
  '',
  'Klarspråk',
  'Beslutades att en broschyr ska tas fram. Kim Provsson tar kontakt med tryckeriet.',
  '',
  'Fritidsbanken',
  'Ring Kim på kim.provsson@example.org om lokalen.',
  '',
].join('\n');

const doneSchema = z.looseObject({ change: z.string(), meeting: z.string() });

async function withSecretary() {
  const app = await wholeApp();
  const secretary = await app.person({ role: 'secretary' });
  return { app, secretary, ...helpers(app, secretary) };
}

function helpers(app: WholeApp, who: Somebody) {
  const post = (path: string, body?: unknown) => app.ask(who, 'POST', path, { body });
  return {
    post,
    async add(body: unknown = { text, name: 'oktober.txt' }, headers: Record<string, string> = {}) {
      const answer = await app.ask(who, 'POST', '/api/imports', { body, headers });
      expect(answer.status).toBe(200);
      return importSchema.parse(await answer.json());
    },
    async get(id: string) {
      return importSchema.parse(await (await app.ask(who, 'GET', `/api/imports/${id}`)).json());
    },
    choose: (one: ImportView, choices: unknown, revision = one.revision) =>
      app.ask(who, 'PUT', `/api/imports/${one.id}/choices`, { body: { revision, choices } }),
    async publish(id: string) {
      const answer = await post(`/api/imports/${id}/publish`);
      expect(answer.status).toBe(200);
      return doneSchema.parse(await answer.json());
    },
    entries: (project: string) => projectView(app.model.archive, project)?.history ?? [],
  };
}

describe('minutes that are put in', () => {
  test('are read and wait; nothing is in the tree before somebody says so', async () => {
    const { add, app, entries } = await withSecretary();
    const before = { position: app.model.revision, entries: entries('klarsprak').length };
    const one = await add();
    expect(one.proposal.head.date?.from).toBe('2018-10-11');
    expect(one.proposal.findings.length).toBeGreaterThan(2);
    expect(one.preview).toMatchObject({ meeting: '2018-10-11', joins: false });
    await app.model.catchUp();
    expect({ position: app.model.revision, entries: entries('klarsprak').length }).toEqual(before);
  });

  test('come to the tree in one change, and go as a whole when they are taken back', async () => {
    const { add, app, publish, post, entries, get } = await withSecretary();
    const before = JSON.stringify([...app.model.archive.state.projects.keys()].map(entries));
    const { id } = await add();
    const { change, meeting } = await publish(id);
    expect(meeting).toBe('2018-10-11');
    const told = entries('klarsprak').filter(({ source }) => source.meeting === meeting);
    expect(told.map(({ claim }) => claim.kind)).toEqual(expect.arrayContaining(['decision', 'action']));
    expect((await get(id)).published).toEqual({ change, meeting });
    const page = await (
      await app.ask({ account: undefined, cookie: '' }, 'GET', `/api/meetings/${meeting}`)
    ).text();
    expect(page).toContain('broschyr');
    expect(page).not.toContain('kim.provsson@');

    expect((await post(`/api/imports/${id}/take-back`)).status).toBe(200);
    await app.model.catchUp();
    expect(JSON.stringify([...app.model.archive.state.projects.keys()].map(entries))).toBe(before);
    expect((await get(id)).published).toBeUndefined();
    expect((await publish(id)).meeting).toBe(meeting);
  });

  test('are there once: the same words again are refused, and nearly the same are one more source', async () => {
    const { add, post, publish, app } = await withSecretary();
    const first = await add();
    await publish(first.id);
    const same = await add({ text, name: 'igen.txt' });
    expect(same.double).toMatchObject({ meeting: '2018-10-11', isSameText: true });
    const refused = await post(`/api/imports/${same.id}/publish`);
    expect([refused.status, await refused.json()]).toMatchObject([422, { reason: 'already-imported' }]);

    const nearly = await add({ text: text.replace('broschyr', 'folder'), name: 'nästan.txt' });
    expect(nearly.double).toMatchObject({ meeting: '2018-10-11', verdict: 'same' });
    expect(nearly.double?.differences).toMatchObject([{ a: { words: 'broschyr' }, b: { words: 'folder' } }]);
    expect(await publish(nearly.id)).toMatchObject({ meeting: '2018-10-11' });
    const { sources } = app.model.archive.state.meetings.get('2018-10-11') ?? { sources: [] };
    expect(sources.map(({ data }) => data.file)).toEqual(['oktober.txt', 'nästan.txt']);
    expect((await post(`/api/imports/${first.id}/take-back`)).status).toBe(422);
  });

  test('in which nobody says which day it was wait for somebody to choose it', async () => {
    const { add, post, choose, publish } = await withSecretary();
    const one = await add({ text: 'Klarspråk\nVi talade om broschyren.\n' });
    expect(one.preview).toMatchObject({ refused: { reason: 'no-date' } });
    expect((await post(`/api/imports/${one.id}/publish`)).status).toBe(422);
    const date = { from: '2019-02-07', to: '2019-02-07', certainty: 'inferred', reason: 'Valdes för hand.' };
    expect((await choose(one, { ...noChoices, meeting: { date } })).status).toBe(200);
    expect((await publish(one.id)).meeting).toBe('2019-02-07');
  });

  test('and whose day the minutes around them tell find it when those come', async () => {
    const { app, secretary, add, post, get, publish } = await withSecretary();
    const words = 'Trädgårdsgruppen 14 mars\n\nNärvarande: Kim Provsson\n\nOdling\nVi träffas 14 mars.\n';
    const one = await add({ text: words });
    expect((await post(`/api/imports/${one.id}/publish`)).status).toBe(422);
    await publish((await add({ text: words.replace(' 14 mars\n', ' 2 mars 2021\n') })).id);
    const again = await get(one.id);
    const listed = importsSchema.parse(
      await (await app.ask(secretary, 'GET', '/api/imports')).json(),
    ).imports;
    expect(listed.find(({ id }) => id === one.id)?.begins).toBe('Trädgårdsgruppen 14 mars');
    expect(again.proposal.head.date).toMatchObject({ from: '2021-03-14', certainty: 'inferred' });
    expect((await publish(one.id)).meeting).toBe('2021-03-14');
  });
});

describe('a review', () => {
  test('is kept as it is, and nobody writes over what another has chosen', async () => {
    const { add, choose, get } = await withSecretary();
    const one = await add();
    const [first] = one.proposal.findings;
    const choices = { ...noChoices, findings: { [first?.id ?? '']: { do: 'drop' } } };
    expect((await choose(one, choices)).status).toBe(200);
    expect(await get(one.id)).toMatchObject({ revision: 1, choices: { findings: choices.findings } });
    const late = await choose(one, noChoices);
    expect([late.status, await late.json()]).toMatchObject([409, { code: 'stale', revision: 1 }]);
  });

  test('drops, moves, changes and adds, and the preview follows', async () => {
    const { add, choose, get, publish, entries } = await withSecretary();
    const one = await add();
    const decision = one.proposal.findings.find(({ claim }) => claim.kind === 'decision');
    const actions = one.proposal.findings.filter(({ claim }) => claim.kind === 'action');
    if (decision === undefined || actions.length === 0) throw new Error('both were found');
    const { id: _, rule, sureness, ask, ...finding } = decision;
    const moved = { ...finding, projects: ['fritidsbanken'] };
    const from = text.indexOf('Klarspråk');
    const frozen = {
      section: decision.section,
      from,
      to: from + 'Klarspråk'.length,
      projects: ['klarsprak'],
      claim: { kind: 'status', status: 'paused', reading: 'interpreted' },
    };
    const choices = {
      ...noChoices,
      findings: {
        [decision.id]: { do: 'change', to: moved },
        ...Object.fromEntries(actions.map(({ id }) => [id, { do: 'drop' }])),
      },
      added: { findings: [frozen], attendance: [], guards: [] },
    };
    expect((await choose(one, choices)).status).toBe(200);
    const { preview } = await get(one.id);
    expect('fruits' in preview && preview.fruits.find(({ slug }) => slug === 'klarsprak')).toMatchObject({
      after: 'paused',
    });
    const { meeting } = await publish(one.id);
    const of = (slug: string) =>
      entries(slug).flatMap(({ source, claim }) => (source.meeting === meeting ? [claim.kind] : []));
    expect(of('klarsprak')).toContain('status');
    expect(of('klarsprak')).not.toContain('action');
    expect(of('fritidsbanken')).toContain('decision');
  });

  test('adds a line of attendance, and a task that an organisation has', async () => {
    const { add, choose, publish, entries, app } = await withSecretary();
    const one = await add({ text: text.replace('Klarspråk\n', 'Klarspråk\nRia Maj kom senare.\n') });
    const placeOf = (words: string) => {
      const from = one.text.indexOf(words);
      const section = one.proposal.sections.find((part) => part.from <= from && from < part.to)?.id ?? '';
      return { section, from, to: from + words.length };
    };
    const { section, ...name } = placeOf('Ria Maj');
    const came = { ...placeOf('Ria Maj kom senare.'), name, organisations: [], presence: 'present' };
    const task = {
      ...placeOf('Beslutades att en broschyr ska tas fram.'),
      projects: ['klarsprak'],
      claim: { kind: 'action', who: [], parties: [], organisations: ['ria'], ownerMissing: false },
    };
    const choices = { ...noChoices, added: { findings: [task], attendance: [came], guards: [] } };
    expect((await choose(one, choices)).status).toBe(200);
    const { meeting } = await publish(one.id);
    const attended = app.model.archive.state.meetings.get(meeting)?.attendance ?? [];
    expect(attended.map(({ data }) => data.name)).toContainEqual(name);
    expect(section).not.toBe('');
    expect(
      entries('klarsprak').flatMap(({ source, claim }) =>
        source.meeting === meeting && claim.kind === 'action' ? [claim.who] : [],
      ),
    ).toContainEqual(['Ria/Hela människan']);
  });

  test('gives a task to somebody whom the register knows and the document does not name', async () => {
    const { add, choose, publish, entries, app, post } = await withSecretary();
    const one = await add();
    const { people } = importRegister(app.model.archive);
    const somebody = people.find(({ name }) => name.includes(' ') && !text.includes(name));
    if (somebody === undefined) throw new Error('nobody is known');
    const decision = one.proposal.findings.find(({ claim }) => claim.kind === 'decision');
    if (decision === undefined) throw new Error('a decision was found');
    const { section, from, to } = decision;
    const given = (id: string) => {
      const claim = { kind: 'action', who: [], parties: [], people: [id], ownerMissing: false };
      const task = { section, from, to, projects: ['klarsprak'], claim };
      return { ...noChoices, added: { findings: [task], attendance: [], guards: [] } };
    };
    expect((await choose(one, given('p-nobody'))).status).toBe(200);
    expect((await post(`/api/imports/${one.id}/publish`)).status).toBe(422);
    expect((await choose(one, given(somebody.id), 1)).status).toBe(200);
    const { meeting } = await publish(one.id);
    const tasks = entries('klarsprak').flatMap(({ source, claim }) =>
      source.meeting === meeting && claim.kind === 'action' ? [claim] : [],
    );
    expect(tasks.map(({ who }) => who)).toContainEqual([somebody.name]);
    // Ids stay in the log.
    expect(JSON.stringify(tasks)).not.toContain(somebody.id);
  });

  test('can name everybody and everything that the tree knows', async () => {
    const { app, secretary } = await withSecretary();
    const answer = await app.ask(secretary, 'GET', '/api/imports/register');
    const register = importRegisterSchema.parse(await answer.json());
    expect(register.parties.map(({ shortName }) => shortName)).toContain('SOF');
    expect(register.projects).toContainEqual({ id: 'klarsprak', name: 'Klarspråk' });
    const [somebody] = register.people.filter(({ last }) => last !== undefined);
    expect(somebody?.spellings).toContain(somebody?.name);
    expect(somebody?.last?.on).toMatch(/^20\d\d-/);
  });

  test('that names what is not there is refused', async () => {
    const { add, choose, post } = await withSecretary();
    const one = await add();
    const ghost = { section: 'huvud', from: 0, to: 999_999, projects: [], claim: { kind: 'note' } };
    await choose(one, { ...noChoices, added: { findings: [ghost], attendance: [], guards: [] } });
    expect((await post(`/api/imports/${one.id}/publish`)).status).toBe(422);
  });

  test('a heading that is no known fruit becomes one only where the reviewer says so', async () => {
    const { add, choose, publish, app } = await withSecretary();
    const one = await add({ text: text.replace('Klarspråk\n', 'Odling på taket\n') });
    const at = one.text.indexOf('Odling');
    const section = one.proposal.sections.find(({ from, to }) => from <= at && at < to);
    const named = { projects: [], newProjects: [{ name: 'Odling på taket', theme: 'halsa-och-fritid' }] };
    await choose(one, { ...noChoices, sections: { [section?.id ?? '']: named } });
    await publish(one.id);
    expect(projectView(app.model.archive, 'odling-pa-taket')).toMatchObject({
      name: 'Odling på taket',
      theme: { id: 'halsa-och-fritid' },
    });
  });
});

describe('the file', () => {
  test('is kept as it came, for secretaries, until it is erased', async () => {
    const { add, app, secretary } = await withSecretary();
    const docx = someDocx();
    const one = await add(new Blob([docx]), { 'X-File-Name': encodeURIComponent('möte.docx') });
    expect(one).toMatchObject({ file: 'möte.docx', format: 'docx', hasFile: true });
    const answer = await app.ask(secretary, 'GET', `/api/imports/${one.id}/file`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(docx))).toBe(true);
    const editor = await app.person({ role: 'editor' });
    expect((await app.ask(editor, 'GET', `/api/imports/${one.id}/file`)).status).toBe(403);
    expect((await app.ask(secretary, 'DELETE', `/api/imports/${one.id}`)).status).toBe(200);
    expect((await app.ask(secretary, 'GET', `/api/imports/${one.id}`)).status).toBe(404);
  });

  test('that cannot be read leaves nothing behind', async () => {
    const { app, secretary } = await withSecretary();
    const headers = { 'X-File-Name': 'skannad.pdf' };
    const body = new Blob([await scannedPdf()]);
    const answer = await app.ask(secretary, 'POST', '/api/imports', { body, headers });
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'document-scanned' }]);
    const list = await app.ask(secretary, 'GET', '/api/imports');
    expect(importsSchema.parse(await list.json()).imports).toEqual([]);
  });

  test('goes with its review when a name in what was published of it is erased', async () => {
    const { add, publish, app, get } = await withSecretary();
    const { id } = await add();
    await publish(id);
    expect((await get(id)).text).toContain('Kim Provsson');
    const source =
      [...app.model.archive.texts].find(([, words]) => words.includes('Kim Provsson'))?.[0] ?? '';
    const from = text.indexOf('Kim Provsson');
    await app.log.texts.overwrite(source, [{ from, to: from + 12 }], '·');
    const rows = await app.database.selectFrom('imports').select('id').execute();
    expect(rows).toEqual([]);
  });
});

test('sent twice under one key, a document is there once', async () => {
  const { app, secretary } = await withSecretary();
  const headers = { 'Idempotency-Key': 'the-same-key' };
  const ids = [];
  for (const _ of [1, 2]) {
    const answer = await app.ask(secretary, 'POST', '/api/imports', { body: { text }, headers });
    ids.push(importSchema.parse(await answer.json()).id);
  }
  expect(new Set(ids).size).toBe(1);
});

test('the minutes of 5 October put in again are known to be there', async () => {
  const { add } = await withSecretary();
  const file = join(import.meta.dirname, '../../../../seeds/minutes/002_177f938b534eda2f.txt');
  const one = await add(new Blob([readFileSync(file)]), { 'X-File-Name': '002.txt' });
  expect(one.double).toMatchObject({ meeting: '2017-10-05', isSameText: true });
  expect(one.preview).toMatchObject({ refused: { reason: 'already-imported' } });
});
