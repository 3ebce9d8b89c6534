import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { migrations } from './migrations/all.ts';
import { openData } from './open-data.ts';
import { openSqliteStore } from './sqlite-log.ts';

test('a data folder that cannot be written is named in plain Swedish', async () => {
  const file = join(temporaryFolder(), 'en-fil');
  writeFileSync(file, '');
  await expect(openData(join(file, 'data'))).rejects.toThrow(
    `Det går inte att skriva i mappen ${file}/data.`,
  );
  await expect(openData(file)).rejects.toThrow(`Det går inte att skriva i mappen ${file}.`);
});

test('a file that is no database is not written over', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'utveckling.sqlite'), 'Det här är ett brev, ingen databas. '.repeat(100));
  await expect(openData(folder)).rejects.toThrow('går inte att läsa som en databas');
});

test('data of a newer release are left alone, and it says so', async () => {
  const folder = temporaryFolder();
  const next = { version: (migrations.at(-1)?.version ?? 0) + 1, name: 'next', statements: [] };
  await (await openSqliteStore(folder, { migrations: [...migrations, next] })).close();
  await expect(openData(folder)).rejects.toThrow('skrivna av en nyare utgåva');
});
