import { expect, test } from 'vitest';
import { questionAgeAt } from './question-age-at.ts';

const meetings = ['2017-01-09', '2017-03-23', '2017-10-05', '2018-04-12'].map((date) => ({ date }));

test('a question grows older with each meeting that is held after it, and not between them', () => {
  expect(questionAgeAt('2017-03-23', meetings, undefined)).toEqual({ months: 12, meetings: 2 });
  expect(questionAgeAt('2017-03-23', meetings, '2018-04-11')).toEqual({ months: 6, meetings: 1 });
});

test('at the meeting that asked it, it has no age', () => {
  expect(questionAgeAt('2018-04-12', meetings, undefined)).toEqual({ months: 0, meetings: 0 });
});
