import type { Grant } from '@utveckling/domain/people/role';
import { expect, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';
import { hasAdministrator } from './has-administrator.ts';
import { grantByClaims, grantFirstAdministrator } from './server-grants.ts';

const secretary: Grant = { role: 'secretary' };
const ofSof: Grant = { role: 'member', party: 'sof' };
const ofAmf: Grant = { role: 'member', party: 'amf' };

async function signedInByJob() {
  const said: string[] = [];
  const { log, model, clock, person } = await peopledApp();
  const admin = await person('admin', { role: 'administrator' });
  const options = { log, model, now: () => clock.now, say: (words: string) => void said.push(words) };
  const roles = () =>
    [...(model.archive.state.grants.get('other')?.values() ?? [])].map(({ data }) => data.grant);
  const seen = () => model.archive.state.revisions.get('account:other') ?? 0;
  return {
    said,
    roles,
    claim: async (...grants: Grant[]) => {
      await grantByClaims(options, 'other', grants);
      await model.catchUp();
    },
    give: (grant: Grant) => admin.send('role.grant', { account: 'other', grant }, { seen: seen() }),
    seen,
  };
}

test('what the claims give holds, and goes when they no longer give it', async () => {
  const { claim, roles, said } = await signedInByJob();
  await claim(secretary, ofSof);
  expect(roles()).toEqual([secretary, ofSof]);
  await claim(ofAmf);
  expect(roles()).toEqual([ofAmf]);
  await claim();
  expect(roles()).toEqual([]);
  expect(said).toEqual([]);
});

test('signing in with the same claims again writes nothing', async () => {
  const { claim, seen } = await signedInByJob();
  await claim(secretary);
  const before = seen();
  await claim(secretary);
  expect(seen()).toBe(before);
});

test('what was given by hand stays, whatever the claims say of it', async () => {
  const { claim, give, roles } = await signedInByJob();
  await give(ofSof);
  await claim(ofAmf, secretary);
  expect(roles()).toEqual([ofSof, secretary]);
  await claim();
  expect(roles()).toEqual([ofSof]);
});

test('what a job account brought can be given by hand, and then stays', async () => {
  const { claim, give, roles } = await signedInByJob();
  await claim(secretary);
  expect((await give(secretary)).status).toBe(200);
  await claim();
  expect(roles()).toEqual([secretary]);
  expect((await give(secretary)).body['reason']).toBe('already-so');
});

test('the first administrator is made once, by an event that says how', async () => {
  const { log, model, clock } = await peopledApp();
  expect(hasAdministrator(model.archive.state)).toBe(false);
  const options = { log, model, now: () => clock.now };
  await grantFirstAdministrator(options, 'first');
  await grantFirstAdministrator(options, 'first');
  await model.catchUp();
  expect(hasAdministrator(model.archive.state)).toBe(true);
  expect(model.archive.state.revisions.get('account:first')).toBe(1);
  expect(model.archive.state.grants.get('first')?.get('administrator')?.by).toBe('first-start');
});
