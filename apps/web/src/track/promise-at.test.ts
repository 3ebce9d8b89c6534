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

test('a promise is open until a later meeting is held, or the day of its minutes has passed without them', () => {
  const then = promiseAt(promise, meetings, '2017-01-09');
  expect(then).toMatchObject({ state: 'open', found: [] });
  expect(then).not.toHaveProperty('missing');
  expect(then).not.toHaveProperty('next');
  expect(promiseAt(promise, meetings, '2017-01-23')?.state).toBe('open');
  expect(promiseAt(promise, meetings, '2017-01-24')).toMatchObject({
    state: 'unknown',
    missing: '2017-01-23',
  });
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

test('after the last meeting it is open, whatever day one looks at', () => {
  const { missing: _, next: __, ...last } = { ...promise, state: 'open' as const, found: [] };
  expect(promiseAt(last, meetings, undefined)).toEqual(last);
  expect(promiseAt(last, meetings, '2019-01-01')).toEqual(last);
});
