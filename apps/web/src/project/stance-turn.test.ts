import type { EntryOf } from '@utveckling/domain/project/project-at';
import { expect, test } from 'vitest';
import { stanceTurn } from './stance-turn.ts';

const said = (id: string, on: string, claim: Partial<EntryOf<'stance'>['claim']>): EntryOf<'stance'> => ({
  id,
  on,
  certainty: 'stated',
  kind: 'stance',
  text: id,
  claim: { kind: 'stance', party: 'amf', stance: 'committed', reading: 'stated', ...claim },
  projects: [],
  source: { meeting: on, section: '', sectionId: '', quote: id },
});

test('a reversal keeps every sentence of the new stance beside the old one', () => {
  const { held, reversed } = stanceTurn([
    said('for now', '2017-10-05', { stance: 'paused', forNow: true }),
    said('paused', '2017-10-05', { stance: 'paused' }),
    said('strategy', '2017-03-23', {}),
  ]);
  expect(held?.entries.map(({ id }) => id)).toEqual(['paused', 'for now']);
  expect(held?.forNow).toBe(true);
  expect(reversed?.entries.map(({ id }) => id)).toEqual(['strategy']);
});

test('a stance said twice is no reversal', () => {
  expect(
    stanceTurn([said('again', '2017-10-05', {}), said('first', '2017-03-23', {})]).reversed,
  ).toBeUndefined();
});

test('silence is no stance', () => {
  expect(stanceTurn([])).toEqual({ held: undefined, reversed: undefined });
});
