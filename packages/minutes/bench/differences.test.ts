import { describe, expect, it } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { differencesOf, differencesTable } from './differences.ts';
import { readAsOne } from './read-as-one.ts';
import { score } from './score.ts';
import { tally } from './tally.ts';

const [reading] = await readAsOne(readCorpus().filter(({ id }) => id === '003'));
if (reading === undefined) throw new Error('003 is gone');
const column = {
  name: 'Real',
  rows: [
    {
      document: reading.document,
      tallies: { ...score(reading), decisions: tally(0, ['Vi ses'], ['Vi hörs (decision, sure)']) },
    },
  ],
};

describe('the list of differences', () => {
  it('tells both what is missed and what only the reader has', () => {
    const found = differencesOf(column, '').filter(({ kind }) => kind === 'Decisions');
    expect(found.map(({ how, words }) => [how, words])).toEqual([
      ['only in the seeds', 'Vi ses'],
      ['only the reader', 'Vi hörs'],
    ]);
  });

  it('keeps the reasons that were written', () => {
    const table = differencesTable(differencesOf(column, ''));
    const lines = table
      .split('\n')
      .map((line) =>
        line.includes('Vi ses') ? line.replace('**not explained yet**', 'It is a farewell') : line,
      );
    const again = differencesOf(column, lines.join('\n'));
    expect(again.find(({ words }) => words === 'Vi ses')?.why).toBe('It is a farewell');
    expect(again.find(({ words }) => words === 'Vi hörs')?.why).toBe('**not explained yet**');
  });
});
