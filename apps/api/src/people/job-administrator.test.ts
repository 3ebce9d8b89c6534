import { expect, test } from 'vitest';
import * as z from 'zod';
import { jobSettings, signInByJob } from '../sign-in/fixtures/job-sign-in.ts';
import { oidcServer } from '../sign-in/fixtures/oidc-server.ts';
import { accountViewSchema } from './account-view.ts';
import { administeredApp } from './fixtures/administered-app.ts';

const mapping = JSON.stringify({
  claim: 'groups',
  roles: { ledning: [{ role: 'administrator' }, { role: 'secretary' }] },
});
const listSchema = z.object({ accounts: z.array(accountViewSchema) });

/** The product with a provider, where the one who made the first administrator has handed it over to a job account. */
async function handedOver() {
  const provider = await oidcServer();
  const app = await administeredApp({ more: jobSettings(provider.issuer, mapping) });
  const staff = { email: 'ledning@example.org', email_verified: true, name: 'Ledningen' };

  /** Somebody signs in with what the provider says of them now. */
  async function signIn(login: string, groups: string[], more: { email?: string } = {}) {
    provider.people.set(login, { ...staff, ...more, groups });
    const person = app.person();
    const landed = await signInByJob(person.browser, login, '/om');
    return { ...person, landed };
  }

  const [first] = listSchema.parse((await app.admin.ask('GET', '/api/accounts')).body).accounts;
  const leader = await signIn('u1', ['ledning']);
  const stepDown = { account: first?.id ?? '', role: 'administrator' } as const;
  expect((await app.admin.command('role.revoke', stepDown, first?.revision ?? 0)).status).toBe(200);
  const accounts = async (asked: { ask: typeof leader.ask }) =>
    listSchema.parse((await asked.ask('GET', '/api/accounts')).body).accounts;
  return { ...app, signIn, accounts, first: stepDown.account };
}

test('claims never take away the last administrator: signing in goes well, the rest goes, and the server’s log says so', async () => {
  const { signIn, accounts, faults } = await handedOver();
  const person = await signIn('u1', []);
  expect(person.landed).toBe('/om');
  expect(await person.ask('GET', '/api/me')).toMatchObject({
    body: { signedIn: true, grants: [{ role: 'administrator' }] },
  });
  const self = (await accounts(person)).find(({ email }) => email === 'ledning@example.org');
  expect(self?.grants).toEqual([
    { grant: { role: 'administrator' }, byJobAccount: true, isLastAdministrator: true },
  ]);
  expect(faults).toEqual([
    expect.stringMatching(/^Jobbkontot ger inte längre rollen administratör.*rollen är kvar/),
  ]);
  expect(faults[0]).toContain(self?.id);
  expect(faults[0]).not.toContain('Ledningen');
});

test('when somebody else is administrator, the claims hold again at the next sign-in', async () => {
  const { signIn, accounts, faults, first } = await handedOver();
  const person = await signIn('u1', []);
  const other = (await accounts(person)).find(({ id }) => id === first);
  const wish = { account: first, grant: { role: 'administrator' } } as const;
  expect((await person.command('role.grant', wish, other?.revision ?? 0)).status).toBe(200);
  const again = await signIn('u1', []);
  expect(again.landed).toBe('/om');
  expect(await again.ask('GET', '/api/me')).toMatchObject({ body: { signedIn: true, grants: [] } });
  expect(faults).toHaveLength(1);
});

test('two administrators whose claims are gone sign in at once: one of them is left', async () => {
  const { signIn, model } = await handedOver();
  await signIn('u2', ['ledning'], { email: 'ledning.tva@example.org' });
  await Promise.all([signIn('u1', []), signIn('u2', [], { email: 'ledning.tva@example.org' })]);
  const left = [...model.archive.state.grants.values()].filter((roles) => roles.has('administrator'));
  expect(left).toHaveLength(1);
});
