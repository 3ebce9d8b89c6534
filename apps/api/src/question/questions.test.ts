import { parseResponse } from 'hono/client';
import { expect, test } from 'vitest';
import { seededApp } from '../fixtures/seeded-app.ts';

const { api } = await seededApp();
const { questions } = await parseResponse(api.questions.$get());
const asked = (words: string) => questions.find(({ entry }) => entry.text.startsWith(words));

test('every question of the minutes is there, the oldest first', () => {
  const days = questions.map(({ entry }) => entry.on);
  expect(days).toEqual(days.toSorted());
  expect(new Set(days)).toEqual(new Set(['2017-01-09', '2017-03-23', '2017-10-05', '2018-04-12']));
  expect(questions.every(({ entry }) => entry.kind === 'question')).toBe(true);
});

test('where the question of IOP lies the minutes call unclear, in these words', () => {
  expect(asked('Kan IOP vara en möjlighet?')).toMatchObject({
    entry: { projects: ['digitalt-utanforskap'] },
    said: { quote: 'Har tidigare pågått en sådan diskussion men lite oklart var frågan ligger.' },
  });
  expect(asked('Kan IOP')?.heldBy).toBeUndefined();
});

test('no holder and no decider is made up where the minutes are silent', () => {
  const silent = asked('Kan en del av finansieringen');
  expect(silent?.entry.claim).toEqual({ kind: 'question' });
  expect(silent).not.toHaveProperty('heldBy');
  expect(silent).not.toHaveProperty('said');
});
