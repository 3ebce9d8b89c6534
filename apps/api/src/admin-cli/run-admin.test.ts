import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { NewEvent } from '@utveckling/domain/event';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';
import { admin } from './fixtures/at-the-terminal.ts';
import { someData } from './fixtures/some-data.ts';

test('help, and nothing at all, say which commands there are', async () => {
  for (const given of [['help'], []]) {
    const { code, said } = await admin(temporaryFolder(), ...given);
    for (const command of ['backup', 'restore', 'check', 'first-administrator', 'help']) {
      expect(said.join()).toContain(`  ${command}`);
    }
    expect(code).toBe(0);
  }
});

test('a command that is not there, or lacks its folder, says what there is and does nothing', async () => {
  const folder = await someData();
  for (const given of [
    ['delete'],
    ['constructor'],
    ['backup'],
    ['backup', 'a', 'b'],
    ['restore'],
    ['restore', '--anyway'],
  ]) {
    const { code, said } = await admin(folder, ...given);
    expect(said.join()).toMatch(/npm run admin --/);
    expect(code).toBe(1);
  }
});

test('the first administrator’s address is new each time, and there is one only while nobody is administrator', async () => {
  const folder = await someData();
  rmSync(join(folder, 'secret'));
  const [first, second] = [
    await admin(folder, 'first-administrator'),
    await admin(folder, 'first-administrator'),
  ];
  for (const { code, said } of [first, second]) {
    expect(said.join()).toMatch(/^http:\/\/localhost:3000\/start#kod=[\w-]{32}$/);
    expect(code).toBe(0);
  }
  expect(second.said).not.toEqual(first.said);
  const store = await openSqliteStore(folder);
  await store.log().append({
    key: 'admin',
    recordedAt: '2026-01-01T00:00:00.000Z',
    writes: [{ stream: 'account:a1', expectedRevision: 0, events: [makesAdministrator] }],
  });
  await store.close();
  const { code, said } = await admin(folder, 'first-administrator');
  expect(said.join()).toContain('Det finns redan en administratör.');
  expect(code).toBe(1);
});

test('the first administrator’s address makes no data where there are none', async () => {
  const folder = join(temporaryFolder(), 'inget');
  expect(await admin(folder, 'first-administrator')).toMatchObject({ code: 1 });
  expect(existsSync(folder)).toBe(false);
});

const makesAdministrator: NewEvent = {
  id: 'e:admin',
  version: 1,
  by: 'a1',
  said: null,
  sources: [],
  editorial: 'Den första administratören.',
  type: 'role.granted',
  data: { account: 'a1', grant: { role: 'administrator' } },
};
