import { type Choices, noChoices, type OwnFinding } from '@utveckling/minutes/accept/choices';
import { expect, test } from 'vitest';
import { clashes, mergeChoices } from './merge-choices.ts';

const drop = { do: 'drop' } as const;
const take = { do: 'take' } as const;
const note = (from: number): OwnFinding => ({
  section: 'huvud',
  from,
  to: from + 5,
  projects: [],
  claim: { kind: 'note' },
});
const with_ = (part: Partial<Choices>): Choices => ({ ...noChoices, ...part });
const adding = (...findings: OwnFinding[]): Choices =>
  with_({ added: { findings, attendance: [], guards: [] } });

test('what two chose of different things holds, both of it', () => {
  const mine = with_({ findings: { a: drop }, take: 'all' });
  const theirs = with_({ findings: { b: drop }, names: { '1-2': { isNew: true } } });
  expect(mergeChoices(noChoices, mine, theirs)).toEqual(
    with_({ take: 'all', findings: { a: drop, b: drop }, names: { '1-2': { isNew: true } } }),
  );
  expect(clashes(noChoices, mine, theirs)).toBe(0);
});

test('of what both chose in two ways the last one holds, and is told', () => {
  const mine = with_({ findings: { a: drop, same: take } });
  const theirs = with_({ findings: { a: take, same: take } });
  expect(mergeChoices(noChoices, mine, theirs).findings['a']).toEqual(drop);
  expect(clashes(noChoices, mine, theirs)).toBe(1);
});

test('what both added stands there, and what one took away is gone', () => {
  const base = adding(note(1), note(20));
  const merged = mergeChoices(base, adding(note(20), note(40)), adding(note(1), note(20), note(60)));
  expect(merged.added.findings).toEqual([note(20), note(60), note(40)]);
});

test('a choice is taken back and what was chosen after it stays', () => {
  const before = with_({ findings: { a: take } });
  const after = with_({ findings: { a: drop }, meeting: { title: 'Ny' } });
  const now = with_({ ...after, findings: { a: drop, b: drop } });
  expect(mergeChoices(after, before, now)).toEqual(with_({ findings: { a: take, b: drop } }));
});
