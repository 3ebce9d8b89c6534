import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../start-problem.ts';

/**
 * The secret that signs cookies and codes: the one given, else the one in `secret` in the data folder, which is made
 * there the first time and which only the server's own account may read.
 * @throws StartProblem when the file is there but is no secret.
 */
export function openSecret(folder: string, given?: string): string {
  if (given !== undefined) return given;
  const file = join(folder, 'secret');
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= 32) return secret;
  throw new StartProblem(
    `${file} är för kort för att vara en hemlighet. Ta bort filen, så görs en ny; alla behöver då logga in igen.`,
  );
}
