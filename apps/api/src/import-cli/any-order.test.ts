import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { fiveMinutes, importAtTerminal } from './fixtures/import-at-terminal.ts';
import { shownState } from './fixtures/shown-state.ts';

const slow = 300_000;
let together: Record<string, unknown> = {};

beforeAll(async () => {
  const folder = temporaryFolder();
  expect(await importAtTerminal(folder, [...fiveMinutes, '--yes'])).toMatchObject({ code: 0, warned: '' });
  together = await shownState(folder);
}, slow);

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

describe('the five real minutes in an empty tree, one command each', () => {
  test.each([
    ['the one without a day first, copies the other way round', [3, 4, 2, 1, 0]],
    ['the newest first', [4, 2, 1, 0, 3]],
  ])(
    '%s',
    async (_, order) => {
      const files = inOrder(order);
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
