import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The product in a process and a data folder of its own, with what it has written in its log. */
export type OwnServer = {
  /** With the name that passkeys need: `http://localhost:…`. */
  address: string;
  /** Waits until the log has it since the last time it was asked for, and gives what the pattern's group caught. */
  says(pattern: RegExp): Promise<string>;
  close(): Promise<void>;
};

/** Starts the built product. */
export async function startOwnServer(settings: Record<string, string> = {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'utveckling-own-'));
  const port = String(await freePort());
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, PORT: port, HOST: '127.0.0.1', DATA_DIR: folder, ...settings },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let isOver = false;
  void ended.then(() => (isOver = true));
  let read = 0;

  async function says(pattern: RegExp): Promise<string> {
    for (let waited = 0; waited < 60_000 && !isOver; waited += 50) {
      const found = pattern.exec(said.slice(read));
      if (found !== null) {
        read += found.index + found[0].length;
        return found[1] ?? found[0];
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The server never said ${pattern}, but: ${said}`);
  }

  await says(/Utvecklingsträdet står på /);
  return {
    address: `http://localhost:${port}`,
    says,
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
