import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { takeAll } from '@utveckling/minutes/accept/choices';
import { registerOf } from '@utveckling/minutes/accept/register-of';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readerHere } from '../import/fixtures/reader-here.ts';
import { openImports } from '../import/imports.ts';
import { publish } from '../import/publish.ts';
import { openReadModel } from '../read-model.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';
import { fiveMinutes, importAtTerminal } from './fixtures/import-at-terminal.ts';
import { shownState } from './fixtures/shown-state.ts';

const slow = 300_000;
let together: Record<string, unknown> = {};

beforeAll(async () => {
  const folder = temporaryFolder();
  expect(await importAtTerminal(folder, [...fiveMinutes, '--yes'])).toMatchObject({ code: 0, warned: '' });
  together = await shownState(folder);
}, slow);

/** All that is said, without by whom and under which change it was put in. */
function saidIn(state: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(state, (name, value) => (name === 'written' ? undefined : value)));
}

const read = readerHere();

/** One command for each file. */
async function oneByOne(files: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  for (const file of files)
    expect(await importAtTerminal(folder, [file, '--yes'])).toMatchObject({ code: 0, warned: '' });
  return folder;
}

function inOrder(numbers: readonly number[]): string[] {
  return numbers.map((number) => fiveMinutes[number] ?? '');
}

test('the five are four meetings, each with its day, two of them one with two sources', () => {
  const { '/api/meetings': meetings } = together;
  expect(meetings).toMatchObject([
    200,
    { meetings: ['2017-01-09', '2017-03-23', '2017-10-05', '2018-04-12'].map((id) => ({ id, date: id })) },
  ]);
  expect(together['/api/meetings/2017-03-23']).toMatchObject([
    200,
    { sources: [{ file: '000_15c967ec190d0aa3.txt' }, { file: '001_cc5e0836bf31793e.txt' }] },
  ]);
});

test(
  'reviewed on the page instead, everything taken and in another order, they give the same tree',
  async () => {
    const folder = temporaryFolder();
    const store = await openSqliteStore(folder);
    const { database } = store;
    const log = store.log();
    const model = await openReadModel(log);
    const now = () => new Date('2026-11-24T09:00:00.000Z');
    const imports = openImports({ database, now, newId: randomUUID });
    let waiting = inOrder([2, 3, 4, 1, 0]);
    for (let round = 0; waiting.length > 0 && round < 3; round += 1) {
      const left: string[] = [];
      for (const path of waiting) {
        const bytes = new Uint8Array(readFileSync(path));
        const file = basename(path);
        const document = await read({ bytes, register: registerOf(model.archive), fileName: file });
        const key = `${file}-${round}`;
        const added = await imports.add({ account: 'secretary-1', key, file, bytes, read: document });
        await imports.choose(added?.id ?? '', 0, takeAll);
        const row = await imports.get(added?.id ?? '');
        if (row === undefined) throw new Error('it was just added');
        const wish = { account: 'secretary-1', key: `publish-${key}`, isOperator: true } as const;
        const outcome = await publish({ log, model, now, database, read }, row, wish);
        if ('refusal' in outcome) left.push(path);
      }
      waiting = left;
    }
    await store.close();
    expect(waiting).toEqual([]);
    expect(saidIn(await shownState(folder))).toEqual(saidIn(together));
  },
  slow,
);

describe('the five real minutes in an empty tree, one command each', () => {
  test(
    'the one without a day first, copies the other way round',
    async () => {
      const files = inOrder([3, 4, 2, 1, 0]);
      const folder = await oneByOne([...files, ...files]);
      expect(await shownState(folder)).toEqual(together);
    },
    slow,
  );

  test(
    'in any order, each twice',
    async () => {
      const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
      await fc.assert(
        fc.asyncProperty(orders, async (order) => {
          const folder = await oneByOne(inOrder(order.flatMap((number) => [number, number])));
          expect(await shownState(folder)).toEqual(together);
        }),
        { numRuns: 2 },
      );
    },
    slow,
  );
});
