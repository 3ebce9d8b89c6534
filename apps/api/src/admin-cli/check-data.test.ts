import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { buildVersion1 } from '../store/fixtures/version-1.ts';
import { migrations } from '../store/migrations/all.ts';
import { admin, contentOf, tamper } from './fixtures/at-the-terminal.ts';
import { fileBytes, filePath, someData } from './fixtures/some-data.ts';

test('a check says what there is when all is well, and changes nothing', async () => {
  const folder = await someData();
  const before = contentOf(folder);
  const { code, said } = await admin(folder, 'check');
  expect(said).toEqual([
    `Databasen är hel. Den har version ${migrations.at(-1)?.version}.`,
    '3 händelser. Ingen har ändrats eller tagits bort.',
    '1 text, 1 raderad.',
    '1 fil.',
    'Allt är rätt.',
  ]);
  expect(code).toBe(0);
  expect(contentOf(folder)).toEqual(before);
});

test.each([
  [
    "UPDATE events SET body = replace(body, '23 mars', '24 mars') WHERE position = 2",
    'Händelse 2 är inte den som skrevs',
  ],
  [
    'DELETE FROM events WHERE position = 2',
    'Händelse 3 är inte den som skrevs, eller så saknas en före den.',
  ],
  ['DELETE FROM events WHERE position = 3', 'Händelserna från nummer 3 saknas.'],
  ["UPDATE events SET type = 'no.such' WHERE position = 1", 'Händelse 1 (no.such) går inte att läsa.'],
  ["UPDATE source_texts SET text = text || '!'", 'Texten 002 är inte den som lades in.'],
  ["UPDATE source_texts SET text = 'kort'", 'Händelse 1 pekar utanför texten 002.'],
  [
    'DELETE FROM source_texts; DELETE FROM text_changes',
    'Texten 002, som händelse 1 pekar på, saknas utan att ha raderats.',
  ],
  [
    "UPDATE events SET append_key = 'no-such' WHERE position = 1",
    'Databasen är skadad: rad 1 i events pekar på något som saknas',
  ],
  ["INSERT INTO migrations VALUES (99, 'next')", 'En nyare utgåva har skrivit den'],
])('a check finds what somebody did to the database: %s', async (statements, words) => {
  const folder = await someData();
  tamper(folder, statements);
  const { code, said } = await admin(folder, 'check');
  expect(said.join('\n')).toContain(words);
  expect(said).not.toContain('Allt är rätt.');
  expect(code).toBe(1);
});

test('a check finds a file that was changed, and one that is missing', async () => {
  const folder = await someData();
  writeFileSync(filePath(folder), 'annat');
  expect((await admin(folder, 'check')).said.join()).toContain('Filen bild.png');
  rmSync(filePath(folder));
  expect(await admin(folder, 'check')).toMatchObject({ code: 1 });
  writeFileSync(filePath(folder), fileBytes);
  expect(await admin(folder, 'check')).toMatchObject({ code: 0 });
});

test('a check finds a damaged page, and a file that is no database', async () => {
  const folder = await someData();
  const file = join(folder, 'utveckling.sqlite');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xaa, bytes.length - 4096 * 3, bytes.length - 4096));
  expect(await admin(folder, 'check')).toMatchObject({ code: 1 });
  writeFileSync(file, 'Det här är ett brev. '.repeat(500));
  const { code, said } = await admin(folder, 'check');
  expect(said.join()).toContain('Databasen går inte att läsa');
  expect(code).toBe(1);
});

test('a check leaves data of an older release as they are', async () => {
  const folder = temporaryFolder();
  buildVersion1(folder);
  const { code, said } = await admin(folder, 'check');
  expect(said[0]).toBe('Databasen är hel. Den har version 1.');
  expect(code).toBe(0);
  expect((await admin(folder, 'check')).said[0]).toContain('version 1');
});
