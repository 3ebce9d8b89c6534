import { expect, test } from 'vitest';
import { firstMatch } from './first-match.ts';
import { forms } from './forms.ts';

test('a form is whole words, in any case, with any white space between them', () => {
  const pattern = forms('tar kontakt');
  expect('Hon TAR\n kontakt i dag').toMatch(pattern);
  expect('antar kontakten').not.toMatch(pattern);
});

test('either of two, and what may be left out', () => {
  const pattern = forms('(har )?beslut(at|ade) att');
  for (const words of ['har beslutat att', 'beslutade att']) expect(words).toMatch(pattern);
  expect('besluta att').not.toMatch(pattern);
});

test('three dots are up to eight words within the clause', () => {
  const pattern = forms('ger … i uppdrag');
  expect('ger i uppdrag').toMatch(pattern);
  expect('ger den nya styrelsen i uppdrag').toMatch(pattern);
  expect('ger svar. Hon fick i uppdrag').not.toMatch(pattern);
});

test('a match tells where it stands', () => {
  expect(firstMatch('Vi enas om det', forms('enas om'))).toEqual({ from: 3, to: 10, words: 'enas om' });
  expect(firstMatch('Vi ses', forms('enas om'))).toBeUndefined();
});
