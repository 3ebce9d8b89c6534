import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writingProcesses } from '../store/fixtures/start-writing.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { buildVersion1 } from '../store/fixtures/version-1.ts';
import { openData } from '../store/open-data.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';
import { admin, contentOf, eventIds, tamper } from './fixtures/at-the-terminal.ts';
import { appendEvents, fileBytes, filePath, someData, textOf } from './fixtures/some-data.ts';

const startWriting = writingProcesses();

test('a restore puts everything back as it was, and lays what came after aside', async () => {
  const folder = await someData();
  const backup = join(temporaryFolder(), 'kopia');
  await admin(folder, 'backup', backup);
  const store = await openSqliteStore(folder);
  await appendEvents(store.log(), 'later', 2);
  await store.log().texts.put(textOf('written:later', 'Senare ord'));
  await store.close();
  rmSync(filePath(folder));
  const { code, said } = await admin(folder, 'restore', backup);
  expect(code).toBe(0);
  const aside = /Det som fanns där ligger i (\S+)\. /.exec(said.join('\n'))?.[1] ?? 'nowhere';
  expect(aside).toContain(join(folder, 'before-restore-2026-11-24T20-47-'));
  expect(await eventIds(folder)).toHaveLength(3);
  expect(readFileSync(filePath(folder))).toEqual(fileBytes);
  expect(await eventIds(aside)).toHaveLength(5);
  expect(readFileSync(join(aside, 'secret'), 'utf8')).toBe('hemligt');

  await admin(folder, 'restore', aside, '--anyway');
  expect(await eventIds(folder)).toHaveLength(5);
});

test('a restore fills an empty place', async () => {
  const backup = await someData();
  const folder = join(temporaryFolder(), 'ny', 'data');
  expect(await admin(folder, 'restore', backup)).toMatchObject({ code: 0 });
  expect(readdirSync(folder).sort()).toEqual(['files', 'in-use.lock', 'secret', 'utveckling.sqlite']);
  expect(await eventIds(folder)).toHaveLength(3);
});

test('a restore brings a backup of an older release to this one', async () => {
  const backup = temporaryFolder();
  buildVersion1(backup);
  const folder = join(temporaryFolder(), 'data');
  await admin(folder, 'restore', backup, '--anyway');
  expect(await eventIds(folder)).toEqual(['seed:1']);
});

test('a restore does nothing while a server, in this process or another, has the data open', async () => {
  const [backup, folder] = [await someData(), temporaryFolder()];
  const store = await openSqliteStore(folder);
  const here = await admin(folder, 'restore', backup);
  expect(here).toEqual({
    code: 1,
    said: [`Servern är igång med data i ${folder}. Stoppa den och kör kommandot igen.`],
  });
  await store.close();
  const writing = await startWriting(folder, 1);
  expect(await admin(folder, 'restore', backup)).toMatchObject({ code: 1 });
  const written = await writing.kill();
  expect(await eventIds(folder)).toEqual(expect.arrayContaining(written));
  expect(await admin(folder, 'restore', backup)).toMatchObject({ code: 0 });
});

test('a restore refuses a damaged backup and one from a newer release, and changes nothing', async () => {
  const folder = await someData();
  const before = contentOf(folder);
  const damaged = await someData();
  tamper(damaged, 'DELETE FROM events WHERE position = 2');
  const newer = await someData();
  tamper(newer, "INSERT INTO migrations VALUES (99, 'next')");
  for (const backup of [damaged, newer, temporaryFolder(), join(folder, 'no-such'), folder]) {
    expect(await admin(folder, 'restore', backup)).toMatchObject({ code: 1 });
    expect(contentOf(folder)).toEqual(before);
  }
  expect((await admin(folder, 'restore', damaged)).said.join()).toContain('är skadad. Inget har ändrats.');
  expect((await admin(folder, 'restore', damaged, '--anyway')).said[0]).toContain('ligger nu i');
});

test('a restore that was cut off keeps a server from starting, until it is run again', async () => {
  const [backup, folder] = [await someData(), await someData()];
  mkdirSync(join(folder, 'restoring', 'files'), { recursive: true });
  await expect(openData(folder)).rejects.toThrow('blev avbruten');
  expect(await admin(folder, 'restore', backup)).toMatchObject({ code: 0 });
  await (await openData(folder)).close();
  expect(await eventIds(folder)).toEqual(await eventIds(backup));
});
