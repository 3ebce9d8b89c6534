import { expect, test } from 'vitest';
import { openJobAccounts } from './job-accounts.ts';
import { grantsOf, parseJobRoles } from './job-roles.ts';

const roles = parseJobRoles(
  '{"claim":"groups","roles":{"sekr":[{"role":"secretary"}],"amf":[{"role":"member","party":"amf"}],"alla":[{"role":"secretary"},{"role":"editor"}]}}',
);

test.each([
  [{ groups: ['sekr'] }, ['secretary']],
  [{ groups: ['sekr', 'alla', 'amf'] }, ['secretary', 'member', 'editor']],
  [{ groups: 'amf sekr' }, ['secretary', 'member']],
  [{ groups: ['okänd', 17, null] }, []],
  [{ groups: { sekr: true } }, []],
  [{ roles: ['sekr'] }, []],
  [{}, []],
])('%j gives %j', (claims, expected) => {
  expect(grantsOf(roles, claims).map(({ role }) => role)).toEqual(expected);
});

test.each([
  ['inte JSON', 'hela värdet'],
  ['{"roles":{}}', 'claim'],
  ['{"claim":"groups","roles":{"x":[{"role":"kung"}]}}', 'roles → x → 0'],
  ['{"claim":"groups","roles":{"x":[{"role":"member"}]}}', 'roles → x → 0 → party'],
  ['{"claim":"groups","roles":{"x":[{"role":"secretary"}]},"extra":1}', 'hela värdet'],
])('%s stops the start, and the sentence says where it is wrong', (json, place) => {
  expect(() => parseJobRoles(json)).toThrow(`OIDC_ROLES är fel vid ${place}`);
});

test('half a provider stops the start', () => {
  const OIDC_NAME = 'Logga in med jobbkonto';
  expect(openJobAccounts({ OIDC_NAME })).toBeUndefined();
  expect(() => openJobAccounts({ OIDC_NAME, OIDC_ISSUER: 'https://login.example.org' })).toThrow(
    'OIDC_CLIENT_ID',
  );
  expect(() => openJobAccounts({ OIDC_NAME, OIDC_CLIENT_ID: 'trad' })).toThrow('OIDC_ISSUER');
});
