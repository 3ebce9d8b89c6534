import { entriesOf, projectAt } from '@utveckling/domain/project/project-at';
import { describe, expect, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';
import { problemSchema } from '../http/problem.ts';

const fritidsbanken = { project: 'fritidsbanken' };
const words = 'Vi har fått besked om en lokal.';

describe('a report', () => {
  test('stands in the history of its fruit with its day, its role and its very words', async () => {
    const { person, project } = await peopledApp();
    const lead = await person('lead', { role: 'lead', projects: ['fritidsbanken'] });
    const answer = await lead.send('project.report', {
      ...fritidsbanken,
      text: words,
      indicators: [{ label: 'Lånade saker', unit: 'stycken', role: 'result', value: 12.5 }],
      next: { text: 'Bjud in till visning', due: '2026-12-01' },
      links: [{ title: 'Ritning', url: 'https://example.org/ritning' }],
    });
    expect(answer.status).toBe(200);
    const { history } = await project('fritidsbanken');
    const written = history.filter((entry) => entry.written?.change === answer.body['change']);
    expect(written.map(({ kind, text, on }) => [kind, text, on])).toEqual([
      ['note', words, '2026-11-24'],
      ['indicator', 'Lånade saker: 12,5 stycken', '2026-11-24'],
      ['action', 'Bjud in till visning', '2026-11-24'],
      ['document', 'Ritning', '2026-11-24'],
    ]);
    expect(written[0]?.written).toMatchObject({ role: 'lead', at: '2026-11-24T09:00:00.000Z' });
  });

  test('is for those who coordinate the fruit, and for editors', async () => {
    const { person } = await peopledApp();
    const other = await person('other', { role: 'lead', projects: ['klarsprak'] });
    expect((await other.send('project.report', { ...fritidsbanken, text: words })).status).toBe(403);
    const nobody = await person('nobody');
    expect((await nobody.send('project.report', { ...fritidsbanken, text: words })).status).toBe(403);
    const editor = await person('editor', { role: 'editor' });
    expect((await editor.send('project.report', { ...fritidsbanken, text: words })).status).toBe(200);
  });

  test('sent three times under one key is one entry and gets one answer', async () => {
    const { person, project } = await peopledApp();
    const lead = await person('lead', { role: 'lead', projects: ['fritidsbanken'] });
    const { revision } = await project('fritidsbanken');
    const send = () =>
      lead.send('project.report', { ...fritidsbanken, text: words }, { key: 'the-same-key', seen: revision });
    const answers = [await send(), ...(await Promise.all([send(), send()]))];
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const { history } = await project('fritidsbanken');
    expect(history.filter(({ text }) => text === words)).toHaveLength(1);
  });

  test('of somebody who had not seen the newest is refused with what the other wrote, and nothing is stored', async () => {
    const { person, project } = await peopledApp();
    const first = await person('first', { role: 'editor' });
    const second = await person('second', { role: 'lead', projects: ['fritidsbanken'] });
    const seen = (await project('fritidsbanken')).revision;
    await first.send('project.report', { ...fritidsbanken, text: words }, { seen });
    const late = await second.send('project.report', { ...fritidsbanken, text: 'Mina ord' }, { seen });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'stale', revision: seen + 1, since: [{ role: 'editor', texts: [words] }] },
    });
    expect((await project('fritidsbanken')).revision).toBe(seen + 1);
  });

  test('must have a key, say where it comes from, and fit the form', async () => {
    const { person } = await peopledApp();
    const editor = await person('editor', { role: 'editor' });
    const init = (headers: Record<string, string>, body: string) =>
      ({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }) as const;
    const good = JSON.stringify({ seen: 0, data: { ...fritidsbanken, text: words } });
    const address = '/api/commands/project.report';
    const codeOf = async (answer: Response) => problemSchema.parse(await answer.json()).code;
    expect(await codeOf(await editor.fetch(address, init({}, good)))).toBe('no-key');
    const key = { 'idempotency-key': 'a-key-of-mine' };
    expect(
      await codeOf(await editor.fetch(address, init({ ...key, origin: 'https://evil.test' }, good))),
    ).toBe('foreign-origin');
    const empty = JSON.stringify({ seen: 0, data: { ...fritidsbanken, text: '   ' } });
    const bad = await editor.fetch(address, init(key, empty));
    expect(await bad.json()).toMatchObject({ code: 'bad-body', errors: [{ path: 'text' }] });
  });
});

describe('the three-party rule', () => {
  test('lets no shared project go on before every party is for it, and names who is missing', async () => {
    const { person, project } = await peopledApp();
    const editor = await person('editor', { role: 'editor' });
    const slug = 'invanarreportrar';
    const running = { project: slug, text: 'Vi kör.', status: { status: 'running' as const } };
    const no = await editor.send('project.report', running);
    expect(no).toMatchObject({ status: 422, body: { code: 'refused', reason: 'parties-missing' } });
    const { parties } = await project(slug);
    for (const { id, name } of parties) {
      expect(String((await editor.send('project.report', running)).body['detail'])).toContain(name);
      const stance = { project: slug, party: id, stance: 'interested' as const, text: 'Vi vill vara med.' };
      expect((await editor.send('project.state-stance', stance)).status).toBe(200);
    }
    expect((await editor.send('project.report', running)).status).toBe(200);
    expect(projectAt(await project(slug)).status?.claim.status).toBe('running');
  });

  test('keeps a project on ice while its parties pause and none is for it', async () => {
    const { person } = await peopledApp();
    const editor = await person('editor', { role: 'editor' });
    const thaw = { ...fritidsbanken, text: 'Vi börjar om.', status: { status: 'exploring' as const } };
    expect((await editor.send('project.report', thaw)).body['reason']).toBe('all-parties-pause');
    const stance = {
      ...fritidsbanken,
      party: 'sof',
      stance: 'interested' as const,
      text: 'Vi är med igen.',
    };
    expect((await editor.send('project.state-stance', stance)).status).toBe(200);
    expect((await editor.send('project.report', thaw)).status).toBe(200);
  });
});

describe('a stance', () => {
  test('is stated by a member for the own party, not for another', async () => {
    const { person, project } = await peopledApp();
    const member = await person('member', { role: 'member', party: 'sof' });
    const stance = { project: 'klarsprak', stance: 'committed' as const, text: 'Vi är med.' };
    const own = await member.send('project.state-stance', { ...stance, party: 'sof' });
    expect(own.status).toBe(200);
    const another = await member.send('project.state-stance', {
      ...stance,
      party: 'amf',
    });
    expect(another.status).toBe(403);
    const said = projectAt(await project('klarsprak')).stances.get('sof')?.[0];
    expect(said?.written).toMatchObject({ role: 'member', party: 'sof' });
  });

  test('that takes away the last support puts the fruit on ice', async () => {
    const { person, project } = await peopledApp();
    const editor = await person('editor', { role: 'editor' });
    for (const { id } of (await project('klarsprak')).parties) {
      const stance = { project: 'klarsprak', party: id, stance: 'paused' as const, text: 'Vi pausar.' };
      expect((await editor.send('project.state-stance', stance)).status).toBe(200);
    }
    const { status } = projectAt(await project('klarsprak'));
    expect(status?.claim).toMatchObject({ status: 'paused', reading: 'interpreted' });
  });
});

describe('undoing', () => {
  test('takes a change back whole within a minute, and the log keeps both', async () => {
    const { person, project, log, clock } = await peopledApp();
    const editor = await person('editor', { role: 'editor' });
    const before = await project('klarsprak');
    const report = { project: 'klarsprak', text: words, status: { status: 'closed' as const } };
    const { body } = await editor.send('project.report', report);
    expect(projectAt(await project('klarsprak')).status?.claim.status).toBe('closed');
    clock.now = new Date(clock.now.getTime() + 59_000);
    const undone = await editor.send('change.undo', { change: String(body['change']) });
    expect(undone.status).toBe(200);
    const after = await project('klarsprak');
    expect(after.history).toEqual(before.history);
    const kept = (await log.read({ limit: 5000 })).filter(({ change }) => change === body['change']);
    expect(kept.length).toBeGreaterThan(0);
  });

  test('is over after a minute, and is never for somebody else', async () => {
    const { person, clock } = await peopledApp();
    const editor = await person('editor', { role: 'editor' });
    const other = await person('other', { role: 'editor' });
    const { body } = await editor.send('project.report', { project: 'klarsprak', text: words });
    const change = String(body['change']);
    expect((await other.send('change.undo', { change })).status).toBe(403);
    clock.now = new Date(clock.now.getTime() + 61_000);
    expect((await editor.send('change.undo', { change })).body['reason']).toBe('too-late-to-undo');
  });
});

test('fifty people who write to one fruit at once all find their words there', async () => {
  const { person, project } = await peopledApp();
  const people = await Promise.all(
    Array.from({ length: 50 }, (_, index) => person(`writer-${index}`, { role: 'editor' })),
  );
  await Promise.all(
    people.map(async ({ send }, index) => {
      const text = `Skrivet av nummer ${index}.`;
      for (let tries = 0; tries < 200; tries += 1) {
        const { revision: seen } = await project('klarsprak');
        const { status } = await send('project.report', { project: 'klarsprak', text }, { seen });
        if (status === 200) return;
        expect(status).toBe(409);
      }
      throw new Error(`${index} never got through`);
    }),
  );
  const { history } = await project('klarsprak');
  const notes = entriesOf(history, 'note').map(({ text }) => text);
  for (const index of people.keys())
    expect(notes.filter((text) => text === `Skrivet av nummer ${index}.`)).toHaveLength(1);
});
