import type { PromiseView } from '@utveckling/domain/meeting/ledger-schema';
import { expect, test } from 'vitest';
import { promiseAt } from './promise-at.ts';

const place = { meeting: 'mars', section: 'Lokal', sectionId: 'mars/lokal', quote: 'Napp.', anchor: 'x' };
const promise: PromiseView = {
  id: 'p',
  on: '2017-01-09',
  certainty: 'stated',
  projects: [],
  source: { meeting: 'januari', section: 'Lokal', sectionId: 'januari/lokal', quote: 'Vi tar upp det igen.' },
  state: 'found',
  found: [place],
  byHand: false,
  next: 'mars',
  missing: '2017-01-23',
};
const meetings = [
  { id: 'januari', date: '2017-01-09', certainty: 'stated', title: 'Januari' },
  { id: 'mars', date: '2017-03-23', certainty: 'stated', title: 'Mars' },
] as const;

test('before the meeting that took it up, there was no later meeting', () => {
  expect(promiseAt(promise, meetings, '2017-01-09')).toMatchObject({ state: 'unknown', found: [] });
  expect(promiseAt(promise, meetings, '2017-01-09')).not.toHaveProperty('missing');
});

test('from that meeting on it is found again', () => {
  expect(promiseAt(promise, meetings, '2017-03-23')).toEqual(promise);
  expect(promiseAt(promise, meetings, undefined)).toEqual(promise);
});

test('a promise is not there before it is made', () => {
  expect(promiseAt(promise, meetings, '2016-12-12')).toBeUndefined();
});

test('what nobody took up is silent or unknown, by whether minutes are missing', () => {
  const { missing: _, ...whole } = { ...promise, state: 'not-found' as const, found: [] };
  expect(promiseAt(whole, meetings, '2017-04-01')?.state).toBe('not-found');
  expect(promiseAt({ ...whole, missing: '2017-01-23' }, meetings, '2017-04-01')?.state).toBe('unknown');
});
