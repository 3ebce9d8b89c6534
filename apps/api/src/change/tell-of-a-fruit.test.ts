import { entriesOf } from '@utveckling/domain/project/project-at';
import { treeSchema } from '@utveckling/domain/tree/tree-schema';
import { describe, expect, test } from 'vitest';
import { type Person, peopledApp } from '../fixtures/peopled-app.ts';

const klarsprak = { project: 'klarsprak' };

async function withEditor() {
  const tree = await peopledApp();
  const { send } = await tree.person('editor', { role: 'editor' });
  const editor: Pick<Person, 'send'> = {
    /** A moment after what was sent before. */
    send(name, data, more) {
      tree.clock.now = new Date(tree.clock.now.getTime() + 1000);
      return send(name, data, more);
    },
  };
  return { ...tree, editor };
}

describe('what a fruit is', () => {
  test('is told in plain words, one aspect at a time, and earlier words stay in the history', async () => {
    const { editor, project } = await withEditor();
    for (const text of ['För att alla ska förstå.', 'För att brev ska gå att läsa.']) {
      const { status } = await editor.send('project.describe', { ...klarsprak, aspect: 'why', text });
      expect(status).toBe(200);
    }
    const { history } = await project('klarsprak');
    const why = entriesOf(history, 'description').filter(({ claim }) => claim.aspect === 'why');
    expect(why.filter(({ written }) => written !== undefined).map(({ text }) => text)).toEqual([
      'För att alla ska förstå.',
      'För att brev ska gå att läsa.',
    ]);
  });

  test('may be told of a part of it, with how that part goes, before every party is for the whole', async () => {
    const { editor, project } = await withEditor();
    const part = {
      ...klarsprak,
      name: 'Granskning av brev',
      status: 'running' as const,
      text: 'Den är igång.',
    };
    expect((await editor.send('project.set-part', part)).status).toBe(200);
    const { history } = await project('klarsprak');
    expect(entriesOf(history, 'part').at(0)?.claim).toMatchObject({
      name: 'Granskning av brev',
      status: 'running',
    });
  });
});

describe('a statement', () => {
  test('of every kind stands in the history with its words and what its kind needs', async () => {
    const { editor, project } = await withEditor();
    const about = (text: string) => ({ ...klarsprak, text });
    await editor.send('project.tell', { kind: 'need', ...about('Vi behöver en lokal.') });
    await editor.send('project.tell', { kind: 'offer', ...about('Vi kan låna ut ett rum.') });
    await editor.send('project.tell', { kind: 'question', ...about('Får vi?'), decidedBy: 'Nämnden' });
    await editor.send('project.tell', { kind: 'spread', ...about('De prövar nu.'), to: 'Biblioteket' });
    const workshop = {
      kind: 'event',
      ...about('Alla är välkomna.'),
      name: 'Prova på',
      day: '2026-12-05',
    } as const;
    expect((await editor.send('project.tell', workshop)).status).toBe(200);
    const written = (await project('klarsprak')).history.filter(({ written }) => written !== undefined);
    expect(written.map(({ claim, text }) => [claim, text])).toEqual([
      [{ kind: 'need' }, 'Vi behöver en lokal.'],
      [{ kind: 'offer' }, 'Vi kan låna ut ett rum.'],
      [{ kind: 'question', decidedBy: 'Nämnden' }, 'Får vi?'],
      [{ kind: 'spread', to: 'Biblioteket' }, 'De prövar nu.'],
      [{ kind: 'event', name: 'Prova på' }, 'Alla är välkomna.'],
    ]);
    expect(written.at(-1)?.happened).toMatchObject({ on: '2026-12-05', certainty: 'stated' });
  });

  test('lacks nothing that its kind needs', async () => {
    const { editor } = await withEditor();
    const data = { ...klarsprak, kind: 'spread' as const, text: 'De prövar nu.', to: ' ' };
    expect(await editor.send('project.tell', data)).toMatchObject({
      status: 400,
      body: { code: 'bad-body' },
    });
  });
});

describe('coordinators', () => {
  test('are named by organisation; a name that stands in the words is that name, another is added', async () => {
    const { editor, project, model } = await withEditor();
    const answer = await editor.send('project.set-coordinators', {
      ...klarsprak,
      wanted: false,
      organisations: ['ria'],
      who: [{ name: 'Kim Exempel' }, { name: 'Robin' }],
      text: 'Kim Exempel håller ihop arbetet. Kim Exempel svarar på frågor.',
    });
    expect(answer.status).toBe(200);
    const { history, organisations } = await project('klarsprak');
    const [entry] = entriesOf(history, 'coordinator');
    expect(entry).toMatchObject({
      text: 'Kim Exempel håller ihop arbetet. Kim Exempel svarar på frågor.',
      claim: { who: ['Kim Exempel', 'Robin'], organisations: ['ria'], wanted: false },
    });
    expect(Object.keys(organisations)).toContain('ria');
    const { state, texts } = model.archive;
    const known = [...state.people.values()].filter(({ change }) => change === answer.body['change']);
    expect(known.map(({ data }) => data.incomplete)).toEqual([false, true]);
    const spelt = known.map(({ sources }) =>
      sources.map(({ source, from, to }) => texts.get(source)?.slice(from, to)),
    );
    expect(spelt).toEqual([['Kim Exempel', 'Kim Exempel'], ['Robin']]);
  });

  test('are somebody known already only when it is said who, never because the name is the same', async () => {
    const { editor, model } = await withEditor();
    const name = (person?: string) => ({
      ...klarsprak,
      wanted: false as const,
      organisations: [],
      who: [{ name: 'Kim Exempel', ...(person === undefined ? {} : { person }) }],
      text: 'Ny samordnare.',
    });
    const before = model.archive.state.people.size;
    await editor.send('project.set-coordinators', name());
    await editor.send('project.set-coordinators', name());
    expect(model.archive.state.people.size).toBe(before + 2);
    await editor.send('project.set-coordinators', name('p01'));
    expect(model.archive.state.people.size).toBe(before + 2);
    const nobody = await editor.send('project.set-coordinators', name('p999'));
    expect(nobody.body['reason']).toBe('unknown-thing');
  });

  test('are looked for until somebody is named, which the tree shows', async () => {
    const { editor, app } = await withEditor();
    const wanted = async () => {
      const tree = treeSchema.parse(await (await app.request('/api/trees/gemensamma')).json());
      return tree.projects.find(({ slug }) => slug === 'klarsprak')?.coordination.at(-1)?.wanted;
    };
    const base = { ...klarsprak, organisations: [], text: 'Vi söker någon.' };
    await editor.send('project.set-coordinators', { ...base, wanted: true });
    expect(await wanted()).toBe(true);
    const none = await editor.send('project.set-coordinators', { ...base, wanted: false, who: [] });
    expect(none.body['reason']).toBe('nobody-named');
    await editor.send('project.set-coordinators', { ...base, wanted: false, who: [{ name: 'Kim' }] });
    expect(await wanted()).toBe(false);
  });
});

describe('two fruits', () => {
  test('that should hang nearer each other are tied, with their names for words when nothing else is said', async () => {
    const { editor, project, app } = await withEditor();
    const near = { ...klarsprak, to: 'fritidsbanken', relation: 'near' as const };
    const { body } = await editor.send('project.relate', near);
    const written = (await project('klarsprak')).history.find(
      ({ written }) => written?.change === body['change'],
    );
    expect(written?.text).toBe('Klarspråk närmare Fritidsbanken');
    const relations = async () =>
      treeSchema
        .parse(await (await app.request('/api/trees/gemensamma')).json())
        .relations.filter(({ a, b }) => a === 'klarsprak' && b === 'fritidsbanken');
    expect(await relations()).toHaveLength(1);
    for (const again of [near, { project: 'fritidsbanken', to: 'klarsprak', relation: 'near' as const }]) {
      expect((await editor.send('project.relate', again)).body['reason']).toBe('already-so');
    }
    const withdrawn = { ...klarsprak, entry: String(written?.id), text: 'Det blev fel frukt.' };
    expect((await editor.send('project.unrelate', withdrawn)).status).toBe(200);
    expect(await relations()).toHaveLength(0);
    const entry = (await project('klarsprak')).history.find(({ id }) => id === written?.id);
    expect(entry?.correctedBy).toBeDefined();
    expect((await editor.send('project.relate', near)).status).toBe(200);
  });

  test('are never the same fruit, and both are there', async () => {
    const { editor } = await withEditor();
    for (const to of ['klarsprak', 'borta']) {
      const { status } = await editor.send('project.relate', { ...klarsprak, to, relation: 'near' });
      expect(status).toBe(422);
    }
  });

  test('that the minutes tie stay tied', async () => {
    const { editor, model } = await withEditor();
    const said = [...model.archive.state.projects.values()]
      .flatMap(({ entries }) => entries)
      .find(({ data }) => data.claim.kind === 'relation');
    const data = { project: said?.data.projects[0] ?? '', entry: said?.id ?? '', text: 'Nej.' };
    expect((await editor.send('project.unrelate', data)).body['reason']).toBe('said-in-minutes');
  });
});
