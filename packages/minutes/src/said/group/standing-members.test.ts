import { expect, test } from 'vitest';
import { propose } from '../../propose.ts';

test('a list of standing members says who sits in the group, with their words', () => {
  const text =
    'Styrgruppen\n\nFasta ledamöter:\n\nAnna Ek, kansliet\n\nBo Alm (ej närvarande)\n\nVi ses varannan måndag 14:30.\n';
  const { findings } = propose(text);
  const claim = findings.find(({ rule }) => rule === 'standing-members')?.claim;
  expect(claim).toMatchObject({ kind: 'membership', change: 'standing' });
  const persons = claim?.kind === 'membership' ? claim.persons : [];
  expect(persons.map(({ words }) => text.slice(words.from, words.to))).toEqual(['Anna Ek', 'Bo Alm']);
});

test('a list of who came says nothing of who sits in the group', () => {
  expect(propose('Styrgruppen\n\nNärvarande:\n\nAnna Ek\n\nBo Alm\n').findings).toEqual([]);
});
