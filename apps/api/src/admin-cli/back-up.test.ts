import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writingProcesses } from '../store/fixtures/start-writing.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { admin, eventIds } from './fixtures/at-the-terminal.ts';
import { fileBytes, filePath, someData } from './fixtures/some-data.ts';

const startWriting = writingProcesses();

test('a backup is a folder with everything, that opens as data and is checked', async () => {
  const folder = await someData();
  const target = join(temporaryFolder(), 'kopior', 'måndag');
  const { code, said } = await admin(folder, 'backup', target);
  expect(said[0]).toContain(`Säkerhetskopian ligger i ${target}.`);
  expect(said).toContain('Allt är rätt.');
  expect(code).toBe(0);
  expect(readdirSync(target).sort()).toEqual(['files', 'secret', 'utveckling.sqlite']);
  expect(readdirSync(dirname(target))).toEqual(['måndag']);
  expect(readFileSync(filePath(target))).toEqual(fileBytes);
  expect(statSync(target).mode & 0o077).toBe(0);
  expect(await eventIds(target)).toEqual(await eventIds(folder));
});

test('a backup of a folder that a server writes to holds every event acknowledged before it, and a whole chain', async () => {
  const folder = await someData();
  const writing = await startWriting(folder, 1);
  const before = await eventIds(folder);
  const target = join(temporaryFolder(), 'kopia');
  const backUp = async (number: number) => {
    expect(await admin(folder, 'backup', `${target}-${number}`)).toMatchObject({ code: 0 });
    return eventIds(`${target}-${number}`);
  };
  const first = await backUp(1);
  let last = first;
  for (let number = 2; last.length === first.length; number += 1) last = await backUp(number);
  const acknowledged = await writing.kill();
  expect(before.length).toBeGreaterThan(3);
  expect(first.slice(0, before.length)).toEqual(before);
  const all = await eventIds(folder);
  expect(all.slice(0, last.length)).toEqual(last);
  expect(acknowledged.filter((id) => !all.includes(id))).toEqual([]);
});

test('a backup writes over nothing, and not into what it copies', async () => {
  const folder = await someData();
  const target = temporaryFolder();
  expect(await admin(folder, 'backup', target)).toEqual({
    code: 1,
    said: [`${target} finns redan. Välj ett annat namn.`],
  });
  const within = await admin(folder, 'backup', join(folder, 'kopia'));
  expect(within.said.join()).toContain('Lägg kopian utanför');
  expect(readdirSync(target)).toEqual([]);
  expect(readdirSync(folder)).not.toContain('kopia');
});

test('a backup of nothing is no backup, and makes no data', async () => {
  const folder = join(temporaryFolder(), 'inget');
  const target = join(temporaryFolder(), 'kopia');
  expect((await admin(folder, 'backup', target)).said.join()).toContain('Det finns inga data');
  expect([existsSync(folder), existsSync(target)]).toEqual([false, false]);
});

test('a backup holds no word that was erased', async () => {
  const folder = await someData();
  const target = join(temporaryFolder(), 'kopia');
  await admin(folder, 'backup', target);
  expect(readFileSync(join(target, 'utveckling.sqlite'), 'utf8')).not.toContain('Anna ringde');
});

test('a backup of damaged data is kept, and says that they are', async () => {
  const folder = await someData();
  rmSync(filePath(folder));
  const target = join(temporaryFolder(), 'kopia');
  expect(await admin(folder, 'backup', target)).toMatchObject({ code: 1 });
  expect(await eventIds(target)).toHaveLength(3);
});
