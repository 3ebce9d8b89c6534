import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { unexplained } from '../../../packages/minutes/bench/differences.ts';
import { benchPublished, differencesIn } from './published.ts';
import { type Compared, compared, type Scores, tallyOf } from './score-published.ts';

const document = readFileSync(join(import.meta.dirname, '../../../docs/import.md'), 'utf8');
const kinds = Object.keys(compared).filter((kind): kind is Compared => kind in compared);
let scores: Scores;

beforeAll(async () => {
  scores = await benchPublished();
}, 120_000);

describe('what an empty database publishes of the five minutes, against the seeds', () => {
  test.each(kinds)('%s', (kind) => {
    const { least } = compared[kind];
    const { right, found, expected } = tallyOf(scores[kind]);
    expect(expected).toBeGreaterThan(3);
    expect(right / found).toBeGreaterThanOrEqual(least);
    expect(right / expected).toBeGreaterThanOrEqual(least);
  });

  test('docs/import.md says why of every difference', () => {
    const differences = differencesIn(scores, between('published-differences'));
    expect(differences.filter(({ why }) => why === unexplained)).toEqual([]);
  });
});

function between(name: string): string {
  return document.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0]?.trim() ?? '';
}
