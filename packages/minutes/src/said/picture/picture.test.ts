import { expect, test } from 'vitest';
import { say, tells, told } from '../testing-say.ts';

test('two projects that should hang nearer, in a section about both', () => {
  expect(
    told('relation', 'De frukterna borde vara närmre varandra.', { projects: ['stadsodling', 'cykelkoket'] }),
  ).toEqual([{ kind: 'relation', relation: 'near', to: 'cykelkoket', reading: 'stated' }]);
});

test('a fruit of its own, split from the one that is named', () => {
  expect(
    told('relation', 'Det borde vara en egen frukt även om det hör till Cykelköket.', {
      projects: ['stadsodling'],
    }),
  ).toMatchObject([{ relation: 'split-from', to: 'cykelkoket' }]);
});

test('a first case: the named project is the first of this one', () => {
  const [found] = say('Cykelköket är ett bra exempel att inleda arbetet med.', {
    projects: ['stadsodling'],
  }).filter(({ claim }) => claim.kind === 'relation');
  expect(found).toMatchObject({
    projects: ['cykelkoket', 'stadsodling'],
    claim: { relation: 'first-case-of', to: 'stadsodling' },
  });
});

test('a wish about the picture', () => {
  expect(tells('wish', 'Grupperna borde kunna läggas bredvid trädet.')).toBe(true);
  expect(tells('wish', 'Trädet är fint.')).toBe(false);
});

test('parts and the umbrella are named', () => {
  expect(told('part', 'Det finns två ben: kurser och stöd/service.')).toEqual([
    { kind: 'part', name: 'kurser' },
    { kind: 'part', name: 'stöd/service' },
  ]);
  expect(told('umbrella', 'Det kommer att lyda under stadens projekt Trygg stad.')).toEqual([
    { kind: 'umbrella', name: 'Trygg stad' },
  ]);
});

test('in a section about no project a sentence belongs to the projects it names', () => {
  expect(say('Även Cykelköket behöver en lokal.')[0]?.projects).toEqual(['cykelkoket']);
});
