import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StartProblem } from '../start-problem.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSecret } from './open-secret.ts';

test('a secret is made at the first start and kept, for the server’s own account alone', () => {
  const folder = temporaryFolder();
  const secret = openSecret(folder);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(openSecret(folder)).toBe(secret);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  expect(openSecret(temporaryFolder())).not.toBe(secret);
});

test('a secret that is given is used, and none is written', () => {
  const folder = temporaryFolder();
  const given = 'x'.repeat(40);
  expect(openSecret(folder, given)).toBe(given);
  expect(() => readFileSync(join(folder, 'secret'))).toThrow('ENOENT');
});

test('a file that is no secret stops the start', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'secret'), 'kort\n');
  expect(() => openSecret(folder)).toThrow(StartProblem);
});
