import type { QuestionView } from '@utveckling/domain/project/questions-schema';
import { expect, test } from 'vitest';
import { filterQuestions, nobody } from './filter-questions.ts';

function question(id: string, on: string, projects: string[], heldBy?: string): QuestionView {
  const source = { meeting: on, section: '', sectionId: on, quote: id };
  const entry = { id, on, certainty: 'stated', kind: 'question', text: id, projects, source } as const;
  return {
    entry: { ...entry, projects, claim: { kind: 'question' } },
    ...(heldBy === undefined ? {} : { heldBy }),
    holders: [],
  };
}

const all = [
  question('äldre', '2017-03-23', ['fritidsbanken']),
  question('yngre', '2017-10-05', ['klarsprak', 'fritidsbanken'], 'Klarspråksgruppen'),
  question('gruppens', '2018-04-12', []),
];
const asked = (chosen: Parameters<typeof filterQuestions>[1]) =>
  filterQuestions(all, chosen).map(({ entry }) => entry.id);

test('by fruit, also where a question is about several, and those about no fruit', () => {
  expect(asked({ frukt: 'fritidsbanken' })).toEqual(['äldre', 'yngre']);
  expect(asked({ frukt: nobody })).toEqual(['gruppens']);
});

test('by who has it, and those that nobody is said to have', () => {
  expect(asked({ hos: 'Klarspråksgruppen' })).toEqual(['yngre']);
  expect(asked({ hos: nobody })).toEqual(['äldre', 'gruppens']);
});

test('at a date only what had been asked then', () => {
  expect(asked({ datum: '2017-10-05' })).toEqual(['äldre', 'yngre']);
  expect(asked({ datum: '2017-03-23', hos: nobody })).toEqual(['äldre']);
  expect(asked({})).toHaveLength(3);
});

test('who was said to have it since takes the place of what the minutes say, from that day on', () => {
  const [first = question('saknas', '', [])] = all;
  const holder = { ...first.entry, id: 'h', on: '2018-01-01', text: 'Ria' };
  const held = [{ ...first, holders: [holder] }];
  expect(filterQuestions(held, { hos: 'Ria' })).toHaveLength(1);
  expect(filterQuestions(held, { hos: 'Ria', datum: '2017-12-31' })).toHaveLength(0);
  expect(filterQuestions(held, { hos: nobody, datum: '2017-12-31' })).toHaveLength(1);
});
