import { parseResponse } from 'hono/client';
import { expect, test } from 'vitest';
import { seededApp } from '../fixtures/seeded-app.ts';

const { api } = await seededApp();
const { terms } = await parseResponse(api.glossary.$get());
const term = (name: string) => terms.find((one) => one.term === name);

test('OCN is explained in two ways, each in its own words and place', () => {
  expect(term('OCN')).toMatchObject({ id: 'ocn', state: 'explained-two-ways' });
  expect(
    term('OCN')?.meanings.map(({ meaning, places }) => [
      meaning,
      places.map(({ meeting, quote }) => `${meeting} ${quote}`),
    ]),
  ).toEqual([
    ['open college network', ['2017-03-23 OCN-metoden (open college network)']],
    ['open colleague network', ['2017-10-05 OCN(open colleague network)']],
  ]);
});

test('IOP, BEA, G7 and RSMH are never explained, and each place is told', () => {
  const never = terms.filter(({ state }) => state === 'never-explained');
  expect(never.map((one) => one.term)).toEqual(['BEA', 'G7', 'IOP', 'RSMH']);
  expect(term('G7')?.places.map(({ meeting, section }) => `${meeting} ${section}`)).toEqual([
    '2017-01-09 Fasta ledamöter:',
    '2017-01-09 Personlig representant',
    '2017-03-23 Närvarande',
    '2017-03-23 Fritidsbanken',
  ]);
  expect(term('IOP')?.places.map(({ meeting, section }) => [meeting, section])).toEqual([
    ['2017-03-23', 'Digitalt utanförskap'],
  ]);
});

test('what the group calls its parties needs no explaining', () => {
  for (const name of ['AMF', 'SOF']) expect(term(name)).toBeUndefined();
});

test('the short glossary has the first words that explain, and their day', async () => {
  const short = await parseResponse(api.glossary.short.$get());
  expect(short.terms.find(({ id }) => id === 'validering')).toMatchObject({
    state: 'explained',
    meanings: [
      {
        quote: 'Validering är en möjlighet att få intyg om vilka kunskaper en person har.',
        meeting: { date: '2017-03-23', certainty: 'inferred' },
      },
    ],
  });
});
