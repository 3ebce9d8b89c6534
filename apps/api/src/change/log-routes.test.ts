import { expect, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';
import { logPageSchema } from './log-page.ts';

const text = 'Vi har fått besked om en lokal.';

async function written() {
  const known = await peopledApp();
  const editor = await known.person('konto-1', { role: 'editor' });
  const read = async (query = '') =>
    logPageSchema.parse(await (await editor.fetch(`/api/log${query}`)).json());
  return { ...known, editor, read };
}

test('every write stands in the log with who, when and what, newest first', async () => {
  const { editor, read } = await written();
  await editor.send('project.report', { project: 'klarsprak', text, status: { status: 'closed' } });
  const { rows, total } = await read();
  expect(total).toBeGreaterThan(400);
  expect(rows[0]).toMatchObject({
    at: '2026-11-24T09:00:00.000Z',
    by: 'konto-1',
    role: 'editor',
    type: 'entry.recorded',
    kind: 'status',
    projects: ['klarsprak'],
    text,
    before: { status: 'trying' },
    after: { status: 'closed' },
    undone: false,
  });
});

test('what was undone stays in the log, marked', async () => {
  const { editor, read } = await written();
  const { body } = await editor.send('project.report', { project: 'klarsprak', text });
  await editor.send('change.undo', { change: String(body['change']) });
  const { rows } = await read('?project=klarsprak');
  expect(rows.slice(0, 2)).toMatchObject([
    { type: 'change.undone', undone: false },
    { type: 'entry.recorded', text, undone: true },
  ]);
});

test('it is filtered by fruit, account, kind and day, and read page by page', async () => {
  const { editor, read } = await written();
  await editor.send('project.report', { project: 'klarsprak', text });
  expect((await read('?by=konto-1')).total).toBe(1);
  expect((await read('?from=2026-11-24&to=2026-11-24&type=note')).total).toBe(1);
  const ofFruit = await read('?project=fritidsbanken');
  expect(ofFruit.rows.every(({ projects }) => projects.includes('fritidsbanken'))).toBe(true);
  const all = [];
  for (let page = await read(); ; page = await read(`?before=${page.next}`)) {
    all.push(...page.rows.map(({ position }) => position));
    if (page.next === undefined) break;
  }
  expect(all).toHaveLength((await read()).total);
  expect(new Set(all).size).toBe(all.length);
});

test('it is for those who have a role', async () => {
  const { person, app } = await written();
  expect((await app.request('/api/log')).status).toBe(401);
  expect((await (await person('nobody')).fetch('/api/log')).status).toBe(403);
  const member = await person('member', { role: 'member', party: 'sof' });
  expect((await member.fetch('/api/log')).status).toBe(200);
});

test('as a table it opens in a spreadsheet and runs nothing that somebody wrote', async () => {
  const { editor } = await written();
  await editor.send('project.report', { project: 'klarsprak', text: '=HYPERLINK("https://evil.test";"Å")' });
  const answer = await editor.fetch('/api/log.csv?by=konto-1');
  expect(answer.headers.get('content-disposition')).toContain('andringar.csv');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = '', row = ''] = bytes.toString('utf8').split('\n');
  expect(head).toContain('Tid (UTC);Konto');
  expect(row).toContain(`"'=HYPERLINK(`);
  expect(row).toContain('Å');
});

test('as JSON it holds the same rows', async () => {
  const { editor, read } = await written();
  const json = await (await editor.fetch('/api/log.json?project=klarsprak')).json();
  expect(json).toMatchObject({ rows: (await read('?project=klarsprak')).rows });
});

test('it holds no internal word, in any form', async () => {
  const { editor } = await written();
  for (const file of ['/api/log.csv', '/api/log.json']) {
    const words = await (await editor.fetch(file)).text();
    for (const internal of ['praktikplats på halvtid', 'romska barn', 'misstro']) {
      expect(words).not.toContain(internal);
    }
  }
});
