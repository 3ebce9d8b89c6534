import { expect, test } from 'vitest';
import { told } from '../testing-say.ts';

test.each([
  [
    'Det handlar om att anställa 4 procent av personalen.',
    { role: 'target', min: 4, max: 4, unit: 'procent' },
  ],
  ['Staden ska nå upp till 400 platser/år.', { role: 'target', min: 400, unit: 'platser', per: 'år' }],
  ['Vi behöver en lokal på minst 200 kvadratmeter.', { role: 'need', min: 200, exactness: 'at-least' }],
  ['Anställningarna är oftast på 6-12 månader.', { role: 'range', min: 6, max: 12 }],
  ['Hittills har fem personer kommit ut i arbete.', { role: 'result', min: 5, unit: 'personer' }],
  ['Lokalen på Storgatan är cirka 180 kvadratmeter.', { role: 'offer', min: 180, exactness: 'about' }],
  ['Prognosen är 1 200 besökare.', { role: 'forecast', min: 1200 }],
  ['De ses en gång i veckan.', { min: 1, per: 'vecka' }],
])('%s', (words, wanted) => {
  expect(told('indicator', words)).toMatchObject([wanted]);
});

test('two numbers that share their unit', () => {
  expect(
    told('indicator', 'Hittills har fem personer kommit ut i arbete och tre i studier.').map(
      ({ min }) => min,
    ),
  ).toEqual([5, 3]);
});

test('half of what was said before is a forecast, with its "kanske"', () => {
  expect(
    told('indicator', 'Staden ska nå upp till 400 platser/år. Kanske nås det till hälften i år.'),
  ).toMatchObject([{}, { role: 'forecast', min: 200, max: 200, exactness: 'perhaps' }]);
});

test.each([
  'Vi ses klockan 10:00-12:00.',
  'Mötet är den 12 april.',
  '§ 12',
  'Kan det vara 20 platser?',
  'Det kom en person till.',
])('no number to follow: %s', (words) => {
  expect(told('indicator', words).filter(({ min }) => min > 1)).toEqual([]);
});
