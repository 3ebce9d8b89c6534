import fc from 'fast-check';
import { expect, test } from 'vitest';
import one from '../../../../seeds/minutes/000_15c967ec190d0aa3.txt?raw';
import other from '../../../../seeds/minutes/001_cc5e0836bf31793e.txt?raw';
import october from '../../../../seeds/minutes/002_177f938b534eda2f.txt?raw';
import { compareTexts } from './compare-texts.ts';
import { matchWords } from './match-words.ts';

test('two extractions of one meeting are the same meeting, and differ in three words and three pairs of quote marks', () => {
  const { verdict, likeness, differences, why } = compareTexts(one, other);
  expect(verdict).toBe('same');
  expect(likeness).toBeGreaterThan(0.99);
  expect(differences.filter(({ kind }) => kind === 'words').map(({ a, b }) => [a.words, b.words])).toEqual([
    ['arbete', 'arbeta'],
    ['Mötetider', 'Mötestider'],
    ['mötetider', 'mötestider'],
  ]);
  expect(differences.filter(({ kind }) => kind === 'signs').map(({ a, b }) => [a.words, b.words])).toEqual([
    ['"utbildning"', '”utbildning”'],
    ['"hemlösa"', '”hemlösa”'],
    ['"språngbrädeanställningar"', '”språngbrädeanställningar”'],
  ]);
  expect(why).toBe(
    '99 procent av orden är desamma i samma ordning. 3 ställen har andra ord och 3 har andra tecken.',
  );
});

test('each difference points at its words in both texts', () => {
  for (const { a, b } of compareTexts(one, other).differences) {
    expect(one.slice(a.from, a.to)).toBe(a.words);
    expect(other.slice(b.from, b.to)).toBe(b.words);
  }
});

test('a text is the same as itself, with nothing to show', () => {
  expect(compareTexts(one, one)).toMatchObject({ verdict: 'same', likeness: 1, differences: [] });
});

test('the minutes of two meetings are different', () => {
  expect(compareTexts(one, october)).toMatchObject({ verdict: 'different', differences: [] });
  expect(compareTexts('', one).verdict).toBe('different');
});

test('a draft of half the length is for somebody to decide', () => {
  expect(compareTexts(one, one.slice(0, one.length / 2)).verdict).toBe('unsure');
});

test('words that only one has stand at a place in the other', () => {
  const { differences } = compareTexts(
    'Vi ses på måndag som vanligt alla åtta',
    'Vi ses på måndag kväll som vanligt alla åtta',
  );
  expect(differences).toEqual([
    { kind: 'words', a: { from: 16, to: 16, words: '' }, b: { from: 17, to: 22, words: 'kväll' } },
  ]);
});

test('matched words rise in both and are the same words; every word that could not be told apart is left', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 60 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const pairs = matchWords(a, b);
      pairs.forEach(([atA, atB], index) => {
        expect(a[atA]).toBe(b[atB]);
        const before = pairs[index - 1];
        if (before !== undefined) expect(before[0] < atA && before[1] < atB).toBe(true);
      });
    }),
  );
});
