import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { describe, expect, test } from 'vitest';
import { coordinatorsOf } from './coordinators-of.ts';

const named = (day: string, who: string, ...organisations: string[]) =>
  entry(day, { who: [who], organisations, wanted: false });
const wanted = (day: string, ...organisations: string[]) =>
  entry(day, { who: [], organisations, wanted: true });
const told = (...history: EntryView[]) => {
  const coordination = coordinatorsOf({ history });
  return {
    named: coordination.named.flatMap(({ claim }) => claim.who),
    wanted: coordination.wanted.length,
  };
};

describe('who holds a fruit together', () => {
  test('is who was named last, for each organisation', () => {
    expect(
      told(named('2026-03-01', 'C', 'amf'), named('2026-02-01', 'B', 'sof'), named('2026-01-01', 'A', 'amf')),
    ).toEqual({ named: ['C', 'B'], wanted: 0 });
  });

  test('is the last who was named on a day', () => {
    expect(told(named('2026-01-01', 'A'), named('2026-01-01', 'B')).named).toEqual(['B']);
  });

  test('is asked for until somebody is named, and again when somebody is wanted anew', () => {
    expect(told(wanted('2026-01-01'))).toEqual({ named: [], wanted: 1 });
    expect(told(named('2026-02-01', 'A'), wanted('2026-01-01'))).toEqual({ named: ['A'], wanted: 0 });
    expect(told(wanted('2026-03-01'), named('2026-02-01', 'A'))).toEqual({ named: [], wanted: 1 });
    expect(
      told(wanted('2026-03-01', 'sof'), named('2026-02-01', 'A', 'sof'), named('2026-01-01', 'B', 'amf')),
    ).toEqual({ named: ['B'], wanted: 1 });
  });
});

function entry(on: string, claim: { who: string[]; organisations: string[]; wanted: boolean }): EntryView {
  return {
    id: `${on} ${claim.who.join()}`,
    on,
    certainty: 'stated',
    kind: 'coordinator',
    text: '',
    claim: { kind: 'coordinator', ...claim },
    projects: [],
    source: { meeting: '', section: '', sectionId: '', quote: '' },
  };
}
