import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { meetingsView } from '@utveckling/domain/meeting/meetings-view';
import { projectView } from '@utveckling/domain/project/project-view';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { scannedPdf, someLines, somePdf } from '../import/fixtures/some-documents.ts';
import type { ReadModel } from '../read-model.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';
import { fiveMinutes, importAtTerminal } from './fixtures/import-at-terminal.ts';
import { takeOut, treeIn } from './fixtures/tree-in.ts';

const slow = 300_000;

/** All that was said, without when it was recorded and under which numbers. */
function told({ archive }: ReadModel) {
  const { projects, meetings } = archive.state;
  return {
    fruits: [...projects.keys()].sort().map((slug) => {
      const view = projectView(archive, slug);
      return [
        slug,
        view?.status,
        view?.history.map(({ id: _, ...entry }) => ({ ...entry, written: undefined })),
      ];
    }),
    meetings: meetingsView(archive).meetings,
    sources: [...meetings].sort().map(([id, { sources }]) => [id, sources.map(({ data }) => data.file)]),
  };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

const short = 'Styrgruppen 14 mars 2024\n\nNärvarande: Kim Provsson\n\nOdling\nBeslutades att söka pengar.\n';
const reportSchema = z.looseObject({
  version: z.literal(1),
  files: z.array(z.looseObject({ state: z.string() })),
});

describe('the five real minutes in an empty tree', () => {
  test(
    'are four meetings, whatever order they are named in and however often',
    async () => {
      const [one, other] = [temporaryFolder(), temporaryFolder()];
      const given = ['--yes', '--register', 'seeds'];
      expect(await importAtTerminal(one, [...fiveMinutes, ...given])).toMatchObject({ code: 0, warned: '' });
      expect(await importAtTerminal(other, [...fiveMinutes.toReversed(), ...given])).toMatchObject({
        code: 0,
      });
      const first = await treeIn(one, told);
      expect(first.sources).toEqual([
        ['2017-01-09', ['003_bace62ee3e1d3240.txt']],
        ['2017-03-23', ['000_15c967ec190d0aa3.txt', '001_cc5e0836bf31793e.txt']],
        ['2017-10-05', ['002_177f938b534eda2f.txt']],
        ['2018-04-12', ['004_6ca101327afddc16.txt']],
      ]);
      expect(await treeIn(other, told)).toEqual(first);

      const again = await importAtTerminal(one, [...fiveMinutes, ...given]);
      expect(again.code).toBe(0);
      expect(again.said).toContain('Läggs inte in: Dokumentet finns redan');
      expect(await treeIn(one, told)).toEqual(first);
    },
    slow,
  );
});

test(
  'the October minutes freeze Fritidsbanken in a tree that lacked them; taken back, it is as it was',
  async () => {
    const folder = temporaryFolder();
    const [march, , october, january, april] = fiveMinutes;
    const others = [march ?? '', january ?? '', april ?? ''];
    await importAtTerminal(folder, [...others, '--yes', '--register', 'seeds']);
    const before = await treeIn(folder, told);
    const status = ({ archive }: ReadModel) => projectView(archive, 'fritidsbanken')?.status;
    expect(await treeIn(folder, status)).not.toBe('paused');
    const { said } = await importAtTerminal(folder, [october ?? '', '--yes']);
    expect(said).toMatch(/Fritidsbanken: .* → pausad/);
    expect(await treeIn(folder, status)).toBe('paused');
    expect(await takeOut(folder, '2017-10-05')).toHaveProperty('done');
    expect(await treeIn(folder, told)).toEqual(before);
  },
  slow,
);

describe('the command', () => {
  test('asks first, and a no changes nothing', async () => {
    const folder = temporaryFolder();
    const minutes = file('mars.txt', short);
    const no = await importAtTerminal(folder, [minutes], 'nej');
    expect([no.code, no.said]).toEqual([3, expect.stringContaining('Inget har skrivits.')]);
    expect(await treeIn(folder, ({ revision }) => revision)).toBe(0);
    expect((await importAtTerminal(folder, [minutes], 'ja')).code).toBe(0);
    expect(await treeIn(folder, ({ archive }) => [...archive.state.meetings.keys()])).toEqual(['2024-03-14']);
  });

  test('shows only, where it is told to or nobody can answer', async () => {
    const folder = temporaryFolder();
    const minutes = file('mars.txt', short);
    expect((await importAtTerminal(folder, ['--dry-run', minutes])).code).toBe(0);
    expect((await importAtTerminal(folder, ['--json', minutes])).code).toBe(0);
    const alone = await importAtTerminal(folder, [minutes]);
    expect([alone.code, alone.warned]).toEqual([2, expect.stringContaining('--yes')]);
    expect(await treeIn(folder, ({ revision }) => revision)).toBe(0);
  });

  test('writes what it found as JSON that holds the proposals', async () => {
    const minutes = file('mars.txt', short);
    const { said } = await importAtTerminal(temporaryFolder(), [
      '--json',
      '--yes',
      minutes,
      'finns-inte.txt',
    ]);
    const { files } = reportSchema.parse(JSON.parse(said));
    expect(files).toMatchObject([
      { file: minutes, state: 'written', meeting: '2024-03-14', proposal: { version: 1 } },
      { file: 'finns-inte.txt', state: 'unread', problem: { code: 'no-file' } },
    ]);
  });

  test('goes on with the files that can be read, and ends in 1', async () => {
    const folder = temporaryFolder();
    const given = [
      file('skannad.pdf', await scannedPdf()),
      file('mars.pdf', await somePdf([someLines])),
      '--yes',
    ];
    const { code, warned } = await importAtTerminal(folder, given);
    expect([code, warned]).toEqual([1, expect.stringContaining('inskannade')]);
    expect(await treeIn(folder, ({ archive }) => [...archive.state.meetings.keys()])).toEqual(['2024-03-14']);
  });

  test('puts minutes without a day in under the day that is given', async () => {
    const folder = temporaryFolder();
    const minutes = file('utan-dag.txt', 'Odling\nBeslutades att söka pengar.\n');
    const first = await importAtTerminal(folder, [minutes, '--yes']);
    expect([first.code, first.said]).toEqual([0, expect.stringContaining('Väntar på sitt datum')]);
    expect(await treeIn(folder, ({ revision }) => revision)).toBe(0);
    expect((await importAtTerminal(folder, [minutes, '--yes', '--date', '2024-05-02'])).code).toBe(0);
    expect(await treeIn(folder, ({ archive }) => [...archive.state.meetings.keys()])).toEqual(['2024-05-02']);
  });

  test.each([
    [['--what']],
    [[]],
    [['a.txt', '--date', '2024-13-45']],
    [['a.txt', '--register', 'finns-inte.json']],
  ])('that cannot be understood says how it is written: %s', async (given) => {
    const { code, warned } = await importAtTerminal(temporaryFolder(), given).catch(() => ({
      code: -1,
      warned: '',
    }));
    expect([code, warned.length > 20]).toEqual([2, true]);
  });

  test('keeps the file with what was read; taken back and put in again it is there once', async () => {
    const folder = temporaryFolder();
    const minutes = join(temporaryFolder(), 'mars.txt');
    copyFileSync(file('x.txt', short), minutes);
    await importAtTerminal(folder, [minutes, '--yes']);
    const store = await openSqliteStore(folder);
    const rows = await store.database.selectFrom('imports').select(['file', 'change', 'bytes']).execute();
    expect(rows).toMatchObject([{ file: 'mars.txt' }]);
    expect(Buffer.from(rows[0]?.bytes ?? []).toString()).toBe(short);
    await store.close();
    expect(await takeOut(folder, '2024-03-14')).toHaveProperty('done');
    expect(await treeIn(folder, ({ archive }) => [...archive.state.meetings.keys()])).toEqual([]);
    expect((await importAtTerminal(folder, [minutes, '--yes'])).code).toBe(0);
    expect(await treeIn(folder, ({ archive }) => [...archive.state.meetings.keys()])).toEqual(['2024-03-14']);
  });
});
