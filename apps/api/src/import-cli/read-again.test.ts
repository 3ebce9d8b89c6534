import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '@utveckling/domain/commands';
import { projectView } from '@utveckling/domain/project/project-view';
import { expect, test } from 'vitest';
import { perform } from '../change/perform.ts';
import { openReadModel, type ReadModel } from '../read-model.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';
import { fiveMinutes, importAtTerminal } from './fixtures/import-at-terminal.ts';
import { shownState } from './fixtures/shown-state.ts';
import { takeOut, treeIn } from './fixtures/tree-in.ts';

const slow = 120_000;
const [march = '', , october = '', undated = ''] = fiveMinutes;
const meetings = ({ archive }: ReadModel) => [...archive.state.meetings].map(([id, { held }]) => held && id);

test(
  'minutes without a day are kept and say so; they go in with those that tell it, and wait again without them',
  async () => {
    const folder = temporaryFolder();
    const first = await importAtTerminal(folder, [undated, '--yes']);
    expect([first.code, first.said]).toEqual([0, expect.stringContaining('1 är sparat och väntar')]);
    expect(await treeIn(folder, meetings)).toEqual([]);
    const second = await importAtTerminal(folder, [march, '--yes']);
    expect(second.said).toContain('väntade på sitt datum och läggs nu in: 2017-01-09');
    const both = await shownState(folder);

    expect(await takeOut(folder, '2017-03-23')).toHaveProperty('done');
    expect((await treeIn(folder, meetings)).filter((id) => id !== undefined)).toEqual([]);
    expect((await importAtTerminal(folder, [march, '--yes'])).code).toBe(0);
    const again = await shownState(folder);
    for (const path of ['/api/meetings', '/api/trees', 'masks', 'people'])
      expect(again[path]).toEqual(both[path]);
  },
  slow,
);

test(
  'what is read otherwise than before is told anew, with why, and the log keeps both',
  async () => {
    const folder = temporaryFolder();
    const given = (name: string, text: string) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    };
    const yearless = 'Trädgårdsgruppen 14 mars\n\nNärvarande: Kim Provsson\n\nOdling\nVi sår i år.\n';
    const early = given('2019.txt', yearless.replace('14 mars', '20 mars 2019'));
    const late = given('2020.txt', yearless.replace('14 mars', '12 mars 2020'));
    await importAtTerminal(folder, [early, '--yes']);
    await importAtTerminal(folder, [given('utan.txt', yearless.replace('Vi sår', 'Vi gräver')), '--yes']);
    expect(await treeIn(folder, meetings)).toContain('2019-03-14');
    const { said } = await importAtTerminal(folder, [late, '--json', '--yes']);
    const reread = JSON.parse(said).reread as unknown;
    expect(reread).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ because: expect.stringMatching(/^Läst om när fler protokoll finns/) }),
      ]),
    );
    await treeIn(folder, ({ archive: { state } }) => {
      const undone = state.events.filter(({ type }) => type === 'change.undone');
      expect(undone.length).toBeGreaterThan(0);
      for (const { editorial } of undone) expect(editorial).toMatch(/^Läst om/);
    });
  },
  slow,
);

test(
  'what somebody has built upon by hand is not read again',
  async () => {
    const folder = temporaryFolder();
    await importAtTerminal(folder, [october, '--yes']);
    const before = await treeIn(folder, ({ archive }) => archive.state.changes.size);
    expect(before).toBe(1);
    await report(folder, 'klarsprak', 'Vi är fyra i gruppen nu.');
    const held = await treeIn(folder, (model) => idsIn(model, 'klarsprak'));
    await importAtTerminal(folder, [march, undated, '--yes']);
    const after = await treeIn(folder, (model) => idsIn(model, 'klarsprak'));
    expect(after).toEqual(held);
    expect(await treeIn(folder, meetings)).toEqual(
      expect.arrayContaining(['2017-01-09', '2017-03-23', '2017-10-05']),
    );
  },
  slow,
);

function idsIn({ archive }: ReadModel, project: string): string[] {
  return projectView(archive, project)?.history.map(({ id }) => id) ?? [];
}

async function report(folder: string, project: string, text: string): Promise<void> {
  const store = await openSqliteStore(folder);
  const model = await openReadModel(store.log());
  const seen = model.archive.state.revisions.get(`project:${project}`) ?? 0;
  const prepared = commands['project.report'].prepare({ project, text });
  if ('issues' in prepared) throw new Error(JSON.stringify(prepared.issues));
  const performer = { log: store.log(), model, now: () => new Date() };
  const wish = { command: prepared.ready, seen, key: 'report-by-hand', account: 'editor-1' };
  expect(await perform(performer, { ...wish, isOperator: true })).toHaveProperty('done');
  await store.close();
}
