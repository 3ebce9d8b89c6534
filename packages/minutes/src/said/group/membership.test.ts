import { expect, test } from 'vitest';
import { say, told } from '../testing-say.ts';

const present = ['Anna Ek', 'Bo Alm'];

test.each([
  ['Anna och Bo tar ett kliv tillbaka och lämnar gruppen.', 'left', 2],
  ['Bo Alm avgår ur styrelsen.', 'left', 1],
  ['Ny ledamot är Anna Ek.', 'joined', 1],
  ['Anna Ek valdes in i styrelsen.', 'joined', 1],
] as const)('%s', (words, change, persons) => {
  const [found] = told('membership', words, { present });
  expect(found?.change).toBe(change);
  expect(found?.persons).toHaveLength(persons);
});

test('a party that is missing in a group', () => {
  expect(told('membership', 'Idag finns inte Kulturförvaltningen med i gruppen.')).toMatchObject([
    { change: 'missing', parties: ['kultur'] },
  ]);
});

test('a membership is the group’s, not a project’s', () => {
  const [found] = say('Bo Alm lämnar gruppen.', { present, projects: ['stadsodling'] }).filter(
    ({ claim }) => claim.kind === 'membership',
  );
  expect(found).toMatchObject({ projects: [], group: 'styrgruppen' });
});

test('nobody comes or goes without a name', () => {
  expect(told('membership', 'Två ledamöter lämnade mötet tidigt.')).toEqual([]);
});
