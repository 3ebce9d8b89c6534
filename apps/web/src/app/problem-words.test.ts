// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ApiProblem } from './api-problem.ts';
import { problemErrors, problemWords } from './problem-words.ts';

const problem = {
  code: 'bad-body',
  detail: 'Koden är sex siffror.',
  en: { title: 'Something is wrong', detail: 'The code is six digits.' },
  errors: [{ path: 'code', message: 'Koden är sex siffror.', en: 'The code is six digits.' }],
};

afterEach(() => history.replaceState(null, '', '/'));

test('why the API said no is told in the language that the page is read in', () => {
  expect(problemWords(problem)).toBe('Koden är sex siffror.');
  expect(problemErrors(problem)).toEqual([{ path: 'code', message: 'Koden är sex siffror.' }]);
  history.replaceState(null, '', '/logga-in?sprak=en');
  expect(problemWords(problem)).toBe('The code is six digits.');
  expect(problemErrors(problem)).toEqual([{ path: 'code', message: 'The code is six digits.' }]);
  expect(ApiProblem.of(400, problem)).toMatchObject({ message: 'The code is six digits.', code: 'bad-body' });
});

test('an answer without English, from an older server, is told as it came', () => {
  history.replaceState(null, '', '/logga-in?sprak=en');
  expect(problemWords({ detail: 'Nej.' })).toBe('Nej.');
  expect(problemErrors({ errors: [{ path: 'a', message: 'Fel.' }] })).toEqual([
    { path: 'a', message: 'Fel.' },
  ]);
  expect(problemWords(null)).toBe('');
});
