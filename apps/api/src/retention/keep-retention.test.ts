import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openFiles } from '../file/files.ts';
import { seededStore } from '../fixtures/seeded-store.ts';
import { putInOutbox } from '../mail/outbox.ts';
import { keepRetention } from './keep-retention.ts';

const now = new Date('2026-11-24T09:00:00.000Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();

test('what is personal is forgotten when its time is out, and not before', async () => {
  const { database, model, folder } = await seededStore();
  await person(database);
  await session(database, 'long ended', daysAgo(91));
  await session(database, 'ended', daysAgo(89));
  await session(database, 'open', daysAgo(-1));
  await mail(database, 'old', daysAgo(31));
  await mail(database, 'new', daysAgo(29));
  await database
    .insertInto('sign_in_codes')
    .values([
      { browser: 'a', user: 'p', code: 'x', tries: 0, expires_at: daysAgo(0.01) },
      { browser: 'b', user: 'p', code: 'x', tries: 0, expires_at: daysAgo(-0.01) },
    ])
    .execute();
  const files = openFiles({ folder, database, now: () => now, newId: randomUUID });
  await keepRetention({ database, model, files }).run(now);

  const sessions = await database.selectFrom('session').select('id').orderBy('id').execute();
  expect(sessions.map(({ id }) => id)).toEqual(['ended', 'open']);
  const mails = await database.selectFrom('outbox').select('id').execute();
  expect(mails.map(({ id }) => id)).toEqual(['new']);
  const codes = await database.selectFrom('sign_in_codes').select('browser').execute();
  expect(codes.map(({ browser }) => browser)).toEqual(['b']);
});

test('it looks once an hour', async () => {
  const { database, model } = await seededStore();
  const swept: Date[] = [];
  const files = { sweep: async (before: Date) => swept.push(before) };
  const job = keepRetention({ database, model, files });
  for (const minutes of [0, 59, 61]) await job.run(new Date(now.getTime() + minutes * 60_000));
  expect(swept.map((before) => before.toISOString())).toEqual([
    '2026-11-23T09:00:00.000Z',
    '2026-11-23T10:01:00.000Z',
  ]);
});

type Database = Awaited<ReturnType<typeof seededStore>>['database'];

async function person(database: Database) {
  const at = daysAgo(200);
  const who = { id: 'p', name: 'Projektledare', email: 'lead@example.org', emailVerified: 1, image: null };
  await database
    .insertInto('user')
    .values({ ...who, createdAt: at, updatedAt: at })
    .execute();
}

async function session(database: Database, id: string, expiresAt: string) {
  const at = daysAgo(100);
  await database
    .insertInto('session')
    .values({ id, token: id, userId: 'p', expiresAt, createdAt: at, updatedAt: at })
    .execute();
}

async function mail(database: Database, id: string, sent: string) {
  await putInOutbox(database, [{ id, account: 'p', occasion: id, subject: 'x', text: 'x', dueAt: sent }]);
  await database
    .updateTable('outbox')
    .set({ sent_at: sent, next_try_at: null })
    .where('id', '=', id)
    .execute();
}
