import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { seedEvents } from '@utveckling/seeds';
import { parseEnvironment } from './environment.ts';
import { documentReader } from './import/read-document.ts';
import { runImport } from './import-cli/run-import.ts';
import { StartProblem } from './start-problem.ts';

/** Built, this file is `dist/server/import.js`, which `npx utvecklingstradet import` runs. */
try {
  process.exitCode = await runImport(process.argv.slice(2), {
    environment: parseEnvironment(process.env),
    now: () => new Date(),
    say: (words) => void process.stdout.write(`${words}\n`),
    warn: (words) => void process.stderr.write(`${words}\n`),
    sizeOf: async (path) => (await stat(path)).size,
    read: async (path) => new Uint8Array(await readFile(path)),
    ...(process.stdin.isTTY ? { ask } : {}),
    reader: documentReader(join(import.meta.dirname, 'document-worker.js')),
    seeds: seedEvents,
  });
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Asked on the error stream, so that what is written can be piped on. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
