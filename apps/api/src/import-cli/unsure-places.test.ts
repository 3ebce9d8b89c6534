import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { importAtTerminal } from './fixtures/import-at-terminal.ts';

const minutes = join(temporaryFolder(), 'grannbilen.txt');
const talk = 'Vi har talat med Karin Ask om en bil.';
writeFileSync(
  minutes,
  `Styrgrupp Grannbilen 4 juni 2025\n\nNärvarande: Ebba Tallvinge\n\nProjekt Vagnen\nEbba var där. ${talk}\n- Bjuda in fler chaufförer som är intresserade\n- Ta fram priser på en begagnad bil\n`,
);

test('with --yes each place that is unsure is named, with its sentence and why', async () => {
  const { code, said } = await importAtTerminal(temporaryFolder(), [minutes, '--yes']);
  expect(code).toBe(0);
  expect(said).toContain(
    `  Osäkra ställen som inte visas för alla (1):\n    - Karin Ask: ”${talk}” Namnet finns varken i registret eller på närvarolistan.`,
  );
  expect(said).toContain(
    '  Osäkert läst, men tas med (2):\n    - uppdrag: ”Bjuda in fler chaufförer som är intresserade” Ansvarig saknas. Vem gör det?\n',
  );
});

test('and the same as JSON, with where they stand', async () => {
  const { said } = await importAtTerminal(temporaryFolder(), [minutes, '--json', '--yes']);
  const place = z.object({
    becomes: z.string(),
    words: z.string(),
    sentence: z.string(),
    reason: z.string(),
  });
  const report = z.object({ files: z.array(z.looseObject({ unsure: z.array(place) })) });
  expect(report.parse(JSON.parse(said)).files[0]?.unsure).toMatchObject([
    { becomes: 'hidden', words: 'Karin Ask', sentence: talk },
    { becomes: 'told', words: 'action', sentence: 'Bjuda in fler chaufförer som är intresserade' },
    { becomes: 'told', words: 'action', sentence: 'Ta fram priser på en begagnad bil' },
  ]);
});

test('a document that nothing is unsure in says nothing of it', async () => {
  const plain = join(temporaryFolder(), 'odling.txt');
  writeFileSync(
    plain,
    'Styrgruppen 14 mars 2024\n\nNärvarande: Kim Provsson\n\nOdling\nBeslutades att söka pengar.\n',
  );
  const { said } = await importAtTerminal(temporaryFolder(), [plain, '--yes']);
  expect(said).not.toContain('säker');
});
