import { type Grant, grant } from '@utveckling/domain/people/role';
import { expect, test } from 'vitest';
import { grantOf, grantValues } from './grant-values.ts';

const grants: Grant[] = [
  { role: 'member', party: 'sof' },
  { role: 'lead', projects: ['fritidsbanken', 'klarsprak'] },
  { role: 'part-editor', themes: ['halsa'], projects: [], outside: true, until: '2026-12-31' },
  { role: 'secretary' },
  { role: 'editor' },
  { role: 'administrator' },
];

test.each(grants)('what somebody has as $role comes out of the form as it went in', (given) => {
  expect(grant.parse(grantOf(grantValues(given)))).toEqual(given);
});

test('what was chosen for another role does not go along', () => {
  expect(grantOf({ ...grantValues(grants[1]), role: 'secretary' })).toEqual({ role: 'secretary' });
});

test('no role is none', () => {
  expect(grantOf(grantValues())).toBeUndefined();
});
