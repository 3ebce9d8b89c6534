import { expect, test } from 'vitest';
import { createProject } from '../project/create-project.ts';
import { setCoordinators } from '../project/set-coordinators.ts';
import { play } from '../testing-play.ts';
import { setTheme } from '../tree/set-theme.ts';
import { setTree } from '../tree/set-tree.ts';
import { personName } from './person-name.ts';

/** Somebody who is known from two places: by first name in one, by full name in the other. */
function known() {
  const { perform, archive } = play();
  perform(setTree, { name: 'Trädet', sentence: 'Allt vi gör.' });
  perform(setTheme, { name: 'Hälsa' });
  const trees = [{ tree: 'tradet', grade: 'shared' as const }];
  perform(createProject, { name: 'Cykelköket', theme: 'halsa', trees, status: 'idea', text: 'Vi prövar.' });
  const about = { project: 'cykelkoket', organisations: [], wanted: false as const };
  perform(setCoordinators, {
    ...about,
    text: 'Kim Provsson och Alex håller i det.',
    who: [{ name: 'Kim Provsson' }],
  });
  const [[person, event] = []] = [...archive.state.people];
  const [full] = event?.sources ?? [];
  if (person === undefined || event === undefined || full === undefined) throw new Error('nobody is known');
  const first = { ...full, to: full.from + 'Kim'.length };
  archive.state.people.set(person, { ...event, sources: [first, full] });
  const mask = (from: number, to: number, subject: 'name' | 'person-name') =>
    archive.state.masks.set(full.source, [{ from, to, subject }]);
  return { archive, person, full, first, mask };
}

test('somebody is called what they are called most fully', () => {
  const { archive, person } = known();
  expect(personName(archive, person)).toBe('Kim Provsson');
});

test('a place that readers may not see gives no name', () => {
  const { archive, person, full, first, mask } = known();
  mask(first.to + 1, full.to, 'person-name');
  expect(personName(archive, person)).toBe('Kim');
  mask(full.from, full.to, 'person-name');
  expect(personName(archive, person)).toBe('[namn]');
});

test('of somebody whose name was erased it is told that it is', () => {
  const { archive, person, full, mask } = known();
  mask(full.from, full.to, 'name');
  archive.state.erased.add(person);
  expect(personName(archive, person)).toBe('[borttaget namn]');
});
