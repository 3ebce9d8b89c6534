import { pictureSchema } from '@utveckling/domain/tree/picture-schema';
import { treeSchema } from '@utveckling/domain/tree/tree-schema';
import { describe, expect, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';

const klarsprak = { project: 'klarsprak' };
const theme = 'digitalt-och-kommunikation';
const trees = [{ tree: 'gemensamma', grade: 'shared' as const }];
const odling = { name: 'Odling', theme, trees, status: 'idea' as const, text: 'Vi vill odla.' };

async function withEditor() {
  const tree = await peopledApp();
  const editor = await tree.person('editor', { role: 'editor' });
  const picture = async () => pictureSchema.parse(await (await tree.app.request('/api/picture')).json());
  const drawn = async () => treeSchema.parse(await (await tree.app.request('/api/trees/gemensamma')).json());
  return { ...tree, editor, picture, drawn };
}

describe('the picture', () => {
  test('gets a new fruit, drawn from today', async () => {
    const { editor, drawn } = await withEditor();
    expect((await editor.send('project.create', odling)).status).toBe(200);
    const fruit = (await drawn()).projects.find(({ slug }) => slug === 'odling');
    expect(fruit).toMatchObject({ name: 'Odling', theme, status: 'idea', mentions: [{ on: '2026-11-24' }] });
  });

  test('has one fruit of a name, also when twenty hang it up or rename others to it at the same moment', async () => {
    const { editor, drawn, project } = await withEditor();
    const others = (await drawn()).projects.slice(0, 10);
    const seen = await Promise.all(others.map(({ slug }) => project(slug)));
    const answers = await Promise.all([
      ...seen.map(({ slug, revision }) =>
        editor.send('project.rename', { project: slug, name: 'ODLING' }, { seen: revision }),
      ),
      ...Array.from({ length: 10 }, () => editor.send('project.create', odling)),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refusals = answers.flatMap(({ body }) => body['reason'] ?? []);
    expect(refusals).toEqual(Array.from({ length: 19 }, () => 'name-taken'));
  });

  test('keeps the address and the old name of a fruit that gets another', async () => {
    const { editor, project } = await withEditor();
    await editor.send('project.rename', { ...klarsprak, name: 'Begripligt' });
    expect(await project('klarsprak')).toMatchObject({ name: 'Begripligt', aliases: ['Klarspråk'] });
  });

  test('shares what goes on only when every party is for it', async () => {
    const { editor, model, project, clock } = await withEditor();
    const own = { ...odling, trees: [{ tree: 'socialforvaltningen', grade: 'own' as const }] };
    await editor.send('project.create', own);
    clock.now = new Date('2026-11-24T10:00:00.000Z');
    const running = { project: 'odling', text: 'Vi odlar.', status: { status: 'running' as const } };
    expect((await editor.send('project.report', running)).status).toBe(200);
    const share = { project: 'odling', tree: 'gemensamma', grade: 'shared' as const };
    const no = await editor.send('project.hang', share);
    expect(no.body['reason']).toBe('parties-missing');
    for (const party of model.archive.state.parties.keys()) {
      const stance = { project: 'odling', party, stance: 'interested' as const, text: 'Vi är med.' };
      await editor.send('project.state-stance', stance);
    }
    expect((await editor.send('project.hang', share)).status).toBe(200);
    expect((await project('odling')).trees).toHaveLength(2);
  });

  test('is written to by whoever has seen it as it is', async () => {
    const { editor, picture } = await withEditor();
    const { revision: seen } = await picture();
    expect((await editor.send('theme.set', { name: 'Arbete' }, { seen })).status).toBe(200);
    const late = await editor.send('theme.set', { name: 'Studier' }, { seen });
    expect(late).toMatchObject({ status: 409, body: { since: [{ texts: ['Arbete'] }] } });
    const now = await picture();
    expect(now.themes.at(-1)).toMatchObject({ name: 'Arbete', projects: [] });
    expect((await editor.send('theme.remove', { theme: 'arbete' }, { seen: now.revision })).status).toBe(200);
    expect((await picture()).themes.map(({ name }) => name)).not.toContain('Arbete');
  });

  test('keeps the words that something outside the tree came with when it becomes something else', async () => {
    const { editor, picture, drawn } = await withEditor();
    const { outside, revision: seen } = await picture();
    const bird = outside.find(({ kind }) => kind === 'bird');
    if (bird === undefined) throw new Error('The minutes have a bird.');
    const { id: thing, ...rest } = bird;
    const before = (await drawn()).sky.find(({ id }) => id === thing);
    expect(before?.source).toBeDefined();
    await editor.send('outside.set', { ...rest, thing, kind: 'cloud' }, { seen });
    const after = (await drawn()).sky.find(({ id }) => id === thing);
    expect(after).toEqual({ ...before, kind: 'cloud' });
  });
});

describe('a part that was handed over (S9)', () => {
  const part = { role: 'part-editor' as const, themes: [theme], projects: ['fritidsbanken'], outside: false };

  test('is its branches and projects, and nothing beside them', async () => {
    const { person, project, picture } = await withEditor();
    const helper = await person('helper', { ...part, until: '2026-11-30' });
    const inside = (await project('fritidsbanken')).theme.id;
    expect(inside).not.toBe(theme);
    const told = (project: string) => ({ project, aspect: 'what' as const, text: 'Så här är det.' });
    const answers = {
      ownBranch: await helper.send('project.describe', told('klarsprak')),
      ownProject: await helper.send('project.describe', told('fritidsbanken')),
      other: await helper.send('project.describe', told('po-drom')),
      newInBranch: await helper.send('project.create', odling),
      newElsewhere: await helper.send('project.create', { ...odling, name: 'Annat', theme: inside }),
      moveOut: await helper.send('project.move', { ...klarsprak, theme: inside }),
      moveIn: await helper.send('project.move', { project: 'fritidsbanken', theme }),
      rename: await helper.send('project.rename', { project: 'fritidsbanken', name: 'Låneboden' }),
      stance: await helper.send('project.state-stance', {
        ...klarsprak,
        party: 'sof',
        stance: 'committed',
        text: 'Vi är med.',
      }),
      branch: await helper.send('theme.set', { name: 'Ny gren' }, { seen: (await picture()).revision }),
      cloud: await helper.send(
        'outside.set',
        { name: 'Moln', kind: 'cloud', trees: ['gemensamma'], projects: [] },
        { seen: (await picture()).revision },
      ),
    };
    const statuses = Object.entries(answers).map(([what, { status }]) => [what, status]);
    expect(Object.fromEntries(statuses)).toEqual({
      ownBranch: 200,
      ownProject: 200,
      other: 403,
      newInBranch: 200,
      newElsewhere: 403,
      moveOut: 403,
      moveIn: 403,
      rename: 200,
      stance: 403,
      branch: 403,
      cloud: 403,
    });
  });

  test('may be the sky and the bushes', async () => {
    const { person, picture } = await withEditor();
    const helper = await person('helper', { ...part, outside: true, until: '2026-11-30' });
    const cloud = { name: 'Moln', kind: 'cloud' as const, trees: ['gemensamma'], projects: [] };
    const { revision: seen } = await picture();
    expect((await helper.send('outside.set', cloud, { seen })).status).toBe(200);
  });

  test('is theirs until the end of its last day, and what they did stays theirs in the log', async () => {
    const { person, clock, project } = await withEditor();
    const helper = await person('helper', { ...part, until: '2026-11-30' });
    const told = { ...klarsprak, aspect: 'what' as const, text: 'Så här är det.' };
    clock.now = new Date('2026-11-30T22:30:00.000Z');
    const { status, body } = await helper.send('project.describe', told);
    expect(status).toBe(200);
    const entry = (await project('klarsprak')).history.find(
      ({ written }) => written?.change === body['change'],
    );
    expect(entry?.written?.role).toBe('part-editor');
    clock.now = new Date('2026-11-30T23:30:00.000Z');
    expect((await helper.send('project.describe', { ...told, text: 'För sent.' })).status).toBe(403);
  });
});
