import { passkey } from '@better-auth/passkey';
import { getMigrations } from 'better-auth/db/migration';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { signInApp } from './fixtures/sign-in-app.ts';

test('better-auth has nothing to add to the tables that our own migration made', async () => {
  const { database } = await signInApp();
  const plan = await getMigrations({
    database: { db: database, type: 'sqlite' },
    baseURL: 'http://localhost:3000',
    secret: 'only the tables are looked at, nothing is signed',
    logger: { disabled: true },
    plugins: [passkey(), genericOAuth({ config: [] })],
  });
  expect(plan).toMatchObject({ toBeCreated: [], toBeAdded: [], toBeAddedIndexes: [], unsafeChanges: [] });
});

test('every table of sign-in is strict', async () => {
  const { database } = await signInApp();
  const { rows } = await sql<{ name: string; strict: number }>`
    SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'`.execute(
    database,
  );
  const names = ['user', 'session', 'account', 'verification', 'passkey', 'sign_in_codes', 'sign_in_limits'];
  for (const name of names) expect(rows).toContainEqual({ name, strict: 1 });
});
