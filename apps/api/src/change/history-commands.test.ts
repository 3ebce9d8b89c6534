import { actionState } from '@utveckling/domain/project/action-state';
import { entriesOf, projectAt } from '@utveckling/domain/project/project-at';
import { describe, expect, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';

const fritidsbanken = { project: 'fritidsbanken' };
const lead = { role: 'lead' as const, projects: ['fritidsbanken'] };

describe('words written by hand', () => {
  test('keep their paragraphs where they are read, and are one line where they are quoted', async () => {
    const { person, project } = await peopledApp();
    const { send } = await person('lead', lead);
    await send('project.report', { ...fritidsbanken, text: 'Först.\r\n\r\n\r\n\r\nSedan.\nOch så.' });
    const entry = (await project('fritidsbanken')).history.find(({ written }) => written !== undefined);
    expect(entry?.text).toBe('Först.\n\nSedan.\nOch så.');
    expect(entry?.source).toMatchObject({ meeting: '', quote: 'Först. Sedan. Och så.' });
  });

  test('are found in search, and lead to their line in the history, not to a meeting', async () => {
    const { app, person } = await peopledApp();
    const { send } = await person('lead', lead);
    await send('project.report', { ...fritidsbanken, text: 'Skridskor\noch pulkor.' });
    const found = await app.request('/api/search?q=pulkor');
    const text = JSON.stringify(await found.json());
    expect(text).toContain('"slug":"fritidsbanken"');
    expect(text).not.toContain('"meeting":""');
  });
});

describe('a comment', () => {
  test('is for everybody with a role, and needs to have seen nothing', async () => {
    const { person, project } = await peopledApp();
    const member = await person('member', { role: 'member', party: 'sof' });
    const data = { ...fritidsbanken, text: 'Bra att ni fortsätter.' };
    expect((await member.send('project.comment', data, { seen: 0 })).status).toBe(200);
    const [said] = entriesOf((await project('fritidsbanken')).history, 'comment');
    expect(said).toMatchObject({ text: data.text, written: { role: 'member', party: 'sof' } });
    const nobody = await person('nobody');
    expect((await nobody.send('project.comment', data)).status).toBe(403);
  });
});

describe('an action', () => {
  async function withAction() {
    const known = await peopledApp();
    const editor = await known.person('editor', { role: 'editor' });
    const next = { text: 'Bjud in till visning' };
    await editor.send('project.report', { ...fritidsbanken, text: 'Vi planerar.', next });
    const [action] = entriesOf((await known.project('fritidsbanken')).history, 'action').filter(
      ({ written }) => written !== undefined,
    );
    if (action === undefined) throw new Error('no action');
    const state = async () => actionState((await known.project('fritidsbanken')).history, action.id);
    return { ...known, editor, action: action.id, state };
  }

  test('is open, is taken and is done, and then nothing more can be done with it', async () => {
    const { editor, action, state, clock } = await withAction();
    const later = () => {
      clock.now = new Date(clock.now.getTime() + 60_000);
    };
    const step = { ...fritidsbanken, action };
    expect(await state()).toBe('open');
    expect((await editor.send('action.step', { ...step, step: 'taken' })).status).toBe(200);
    expect(await state()).toBe('taken');
    later();
    expect((await editor.send('action.step', { ...step, step: 'taken' })).body['reason']).toBe('already-so');
    expect((await editor.send('action.step', { ...step, step: 'done', text: 'Klart!' })).status).toBe(200);
    expect(await state()).toBe('done');
    expect((await editor.send('action.step', { ...step, step: 'dropped' })).body['reason']).toBe(
      'already-so',
    );
  });

  test('keeps its steps when its words are corrected', async () => {
    const { editor, action, state, project } = await withAction();
    await editor.send('action.step', { ...fritidsbanken, action, step: 'taken' });
    const text = 'Bjud in till två visningar';
    expect((await editor.send('project.correct', { ...fritidsbanken, entry: action, text })).status).toBe(
      200,
    );
    const { history } = await project('fritidsbanken');
    const corrected = history.find(({ corrects }) => corrects === action);
    expect(actionState(history, corrected?.id ?? '')).toBe('taken');
    expect(await state()).toBe('taken');
    const old = await editor.send('action.step', { ...fritidsbanken, action, step: 'done' });
    expect(old.body['reason']).toBe('not-an-action');
  });

  test('must be one', async () => {
    const { editor, project } = await withAction();
    const [note] = entriesOf((await project('fritidsbanken')).history, 'status');
    const answer = await editor.send('action.step', {
      ...fritidsbanken,
      action: note?.id ?? '',
      step: 'taken',
    });
    expect(answer.body['reason']).toBe('not-an-action');
  });
});

describe('a correction', () => {
  test('stands at the day of what it corrects, in its place, and names it; the old words stay', async () => {
    const { person, project } = await peopledApp();
    const { send } = await person('lead', lead);
    const before = projectAt(await project('fritidsbanken'));
    const old = before.status;
    expect(old?.claim.status).toBe('paused');
    const text = 'Projektet undersöks fortfarande.';
    const data = { ...fritidsbanken, entry: old?.id ?? '', text, status: 'exploring' as const };
    expect((await send('project.correct', data)).status).toBe(200);
    const now = projectAt(await project('fritidsbanken'));
    expect(now.status).toMatchObject({ on: old?.on, corrects: old?.id, text });
    expect(now.status?.claim).toMatchObject({ status: 'exploring', reading: 'stated' });
    const kept = now.history.find(({ id }) => id === old?.id);
    expect(kept).toMatchObject({ text: old?.text, correctedBy: now.status?.id });
    expect(now.standing.map(({ id }) => id)).not.toContain(old?.id);
    expect((await send('project.correct', data)).body['reason']).toBe('already-corrected');
  });

  test('never changes the text of minutes', async () => {
    const { app, person, project } = await peopledApp();
    const { send } = await person('lead', lead);
    const address = '/api/meetings/2017-10-05';
    const sectionsOf = async () => {
      const text = await (await app.request(address)).text();
      return text.slice(text.indexOf('"sections"'), text.indexOf('"marks"'));
    };
    const before = await sectionsOf();
    const [entry] = (await project('fritidsbanken')).history;
    await send('project.correct', { ...fritidsbanken, entry: entry?.id ?? '', text: 'Annorlunda.' });
    expect(await sectionsOf()).toBe(before);
  });

  test('finds the people of the old words again in the new ones, and leaves out who is gone', async () => {
    const { person, project } = await peopledApp();
    const editor = await person('editor', { role: 'editor' });
    const slug = 'klarsprak';
    const actions = async () => entriesOf((await project(slug)).history, 'action');
    const action = (await actions()).find(({ claim }) => claim.who.length > 0);
    const [name = ''] = action?.claim.who ?? [];
    expect(name).not.toBe('');
    const correct = (entry: string, text: string) =>
      editor.send('project.correct', { project: slug, entry, text });
    const corrected = async (id: string) => (await actions()).find(({ corrects }) => corrects === id);
    const first = await correct(action?.id ?? '', `Det blir ${name} som ringer.`);
    expect(first.status).toBe(200);
    const renamed = await corrected(action?.id ?? '');
    expect(renamed?.claim.who).toEqual([name]);
    await correct(renamed?.id ?? '', 'Någon ringer.');
    expect((await corrected(renamed?.id ?? ''))?.claim.who).toEqual([]);
  });

  test('of what somebody wrote may only say what the rules let be written', async () => {
    const { person, project } = await peopledApp();
    const editor = await person('editor', { role: 'editor' });
    const slug = 'invanarreportrar';
    const idea = { project: slug, text: 'Tanken finns kvar.', status: { status: 'exploring' as const } };
    await editor.send('project.report', idea);
    const written = projectAt(await project(slug)).status;
    const wish = { project: slug, entry: written?.id ?? '', text: 'Vi kör.', status: 'running' as const };
    expect((await editor.send('project.correct', wish)).body['reason']).toBe('parties-missing');
  });

  test('needs to be trusted with every fruit the entry is about, and an entry that says such a thing', async () => {
    const { person, project } = await peopledApp();
    const { send } = await person('lead', lead);
    const { history } = await project('fritidsbanken');
    const shared = history.find(({ projects }) => projects.length > 1);
    if (shared !== undefined) {
      const both = await send('project.correct', { ...fritidsbanken, entry: shared.id, text: 'Ord.' });
      expect(both.status).toBe(403);
    }
    const note = history.find(({ kind, projects }) => kind === 'note' && projects.length === 1);
    const wrong = { ...fritidsbanken, entry: note?.id ?? '', text: 'Ord.', status: 'idea' as const };
    expect((await send('project.correct', wrong)).body['reason']).toBe('unknown-thing');
    const unknown = { ...fritidsbanken, entry: 'inget-alls', text: 'Ord.' };
    expect((await send('project.correct', unknown)).body['reason']).toBe('unknown-thing');
  });
});
