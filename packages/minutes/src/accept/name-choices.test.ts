import { expect, test } from 'vitest';
import { type noChoices, placeKey } from './choices.ts';
import { nameChoices } from './name-choices.ts';

const text = 'Anna kom. Anna ringer. Hon hör av sig. Hon skriver. ANNA tar med kaffe.';
const place = (words: string, nth = 0) => {
  const from = [...text.matchAll(new RegExp(words, 'g'))][nth]?.index ?? -1;
  return { from, to: from + words.length };
};
const chosen = (names: (typeof noChoices)['names']) => nameChoices(text, { names });
const lind = { person: 'p1' };

test('a name is whom was chosen for it once, wherever it stands', () => {
  const of = chosen({ [placeKey(place('Anna'))]: lind });
  for (const one of [place('Anna'), place('Anna', 1), place('ANNA')])
    expect(of(one)).toEqual({ choice: lind, at: placeKey(place('Anna')) });
});

test('what was chosen for a place holds there, and where choices differ only there', () => {
  const other = { person: 'p2' };
  const of = chosen({ [placeKey(place('Anna'))]: lind, [placeKey(place('Anna', 1))]: other });
  expect(of(place('Anna', 1))?.choice).toEqual(other);
  expect(of(place('ANNA'))).toBeUndefined();
});

test('"hon" may be somebody else each time', () => {
  expect(chosen({ [placeKey(place('Hon'))]: lind })(place('Hon', 1))).toBeUndefined();
});
