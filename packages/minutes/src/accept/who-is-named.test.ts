import { createState } from '@utveckling/domain/state';
import { expect, test } from 'vitest';
import { noChoices, placeKey } from './choices.ts';
import { whoIsNamed } from './who-is-named.ts';

const text = 'Anna och Bo kom. Anna ringer. Bo skriver.';
const place = (words: string, nth = 0) => {
  const from = [...text.matchAll(new RegExp(words, 'g'))][nth]?.index ?? -1;
  return { from, to: from + words.length };
};
const archive = { state: createState(), texts: new Map<string, string>() };
const named = (names: (typeof noChoices)['names']) =>
  whoIsNamed(archive, text, { ...noChoices, names }, 'minutes:1');

test('who somebody was said to be where they came they are where they have a task, and the other way round', () => {
  for (const at of [0, 1]) {
    const people = named({ [placeKey(place('Anna', at))]: { person: 'p-lind' } });
    expect([people.personAt(place('Anna')), people.personAt(place('Anna', 1))]).toEqual(['p-lind', 'p-lind']);
    expect(people.personAt(place('Bo'))).toBe(people.personAt(place('Bo', 1)));
    expect(people.all()).toHaveLength(2);
  }
});

test('somebody who was said to be new is one and the same wherever they are named', () => {
  const people = named({ [placeKey(place('Anna', 1))]: { isNew: true } });
  expect(people.personAt(place('Anna'))).toBe(people.personAt(place('Anna', 1)));
});

test('of two of one name each is who was chosen for the place', () => {
  const people = named({
    [placeKey(place('Anna'))]: { person: 'p-lind' },
    [placeKey(place('Anna', 1))]: { isNew: true },
  });
  expect(people.personAt(place('Anna'))).toBe('p-lind');
  expect(people.personAt(place('Anna', 1))).not.toBe('p-lind');
});
