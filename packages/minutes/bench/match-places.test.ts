import { describe, expect, it } from 'vitest';
import { matchPlaces } from './match-places.ts';
import { overlapIn } from './overlap.ts';
import { ratios, tally } from './tally.ts';

const text = 'Gruppen enas om att vänta. Lisa ringer kommunen. Det ska kollas.';
const overlap = overlapIn(text);
const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
const answers = [{ place: at('Gruppen enas om att vänta.') }, { place: at('Lisa ringer kommunen.') }];

describe('an answer and a finding', () => {
  it('are the same where half of the words of the shorter are', () => {
    const { pairs } = matchPlaces(answers, [at('enas om att vänta. Lisa')], { overlap });
    expect(pairs).toEqual([{ answer: answers[0], found: at('enas om att vänta. Lisa') }]);
  });

  it('are not the same where fewer are', () => {
    const found = at('vänta. Lisa ringer kommunen.');
    const { missed, wrong } = matchPlaces(answers.slice(0, 1), [found], { overlap });
    expect([missed, wrong]).toEqual([answers.slice(0, 1), [found]]);
  });

  it('are each paired once, the best first', () => {
    const [whole, part] = [at('Gruppen enas om att vänta.'), at('om att vänta.')];
    const { pairs, missed, wrong } = matchPlaces(answers, [part, whole], { overlap });
    expect(pairs.map(({ found }) => found)).toEqual([whole]);
    expect([missed, wrong]).toEqual([[answers[1]], [part]]);
  });

  it('that can be read both ways is neither right nor wrong', () => {
    const { pairs, wrong } = matchPlaces([], [at('Det ska kollas.')], {
      overlap,
      either: [at('Det ska kollas.')],
    });
    expect([pairs, wrong]).toEqual([[], []]);
  });
});

describe('a score', () => {
  it('is precision, then recall', () => {
    expect(ratios(tally(3, ['missed'], ['wrong', 'wrong', 'wrong']))).toBe('0.50 / 0.75');
  });

  it('is a dash where there is nothing to divide by', () => {
    expect(ratios(tally(0))).toBe('– / –');
    expect(ratios(tally(0, ['missed']))).toBe('– / 0.00');
  });
});
