import { expect, test } from 'vitest';
import { extended, nextSentence, nextWord, sentenceAt } from './sentence-steps.ts';

const text = 'Rubrik\n\nVi ses nu. Gösta ringer.\n';
const words = (place: { from: number; to: number } | undefined) =>
  place === undefined ? undefined : text.slice(place.from, place.to);

test('sentences are walked one by one, and none after the last', () => {
  const first = nextSentence(text, undefined, 1);
  const second = nextSentence(text, first, 1);
  const third = nextSentence(text, second, 1);
  expect([first, second, third].map(words)).toEqual(['Rubrik', 'Vi ses nu.', 'Gösta ringer.']);
  expect(nextSentence(text, third, 1)).toBeUndefined();
  expect(nextSentence(text, third, -1)).toEqual(second);
  expect(sentenceAt(text, text.indexOf('ses'))).toEqual(second);
});

test('what is chosen grows and shrinks by sentences and words, and is never nothing', () => {
  const first = { from: 0, to: 6 };
  expect(words(extended(text, first, 1, 'sentence'))).toBe('Rubrik\n\nVi ses nu.');
  expect(words(extended(text, first, 1, 'word'))).toBe('Rubrik\n\nVi');
  expect(extended(text, first, -1, 'word')).toEqual(first);
});

test('a sentence is walked word by word', () => {
  const sentence = sentenceAt(text, text.indexOf('Gösta')) ?? { from: 0, to: 0 };
  const first = nextWord(text, sentence, 1);
  expect([first, nextWord(text, first, 1)].map(words)).toEqual(['Gösta', 'ringer.']);
  expect(words(nextWord(text, first, -1))).toBe('nu.');
});
