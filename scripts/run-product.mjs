import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Runs the built product on a free port; `stop` ends it, and takes its data with it unless they are to be kept. */
export async function runProduct({
  folder = mkdtempSync(join(tmpdir(), 'utveckling-')),
  keep = false,
  ...settings
} = {}) {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (words) => {
    said += words;
  });
  /** What the product printed that fits the pattern, once it has. */
  const says = (pattern) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said);
        if (found !== null) resolve(found);
      };
      child.stdout.on('data', look);
      child.once('exit', () => reject(new Error(`the product ended; it had said: ${said}`)));
      look();
    });
  const [, port] = await says(/http:\/\/localhost:(\d+)/);
  return {
    address: `http://127.0.0.1:${port}`,
    says,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      await gone;
      if (!keep) rmSync(folder, { recursive: true, force: true });
    },
  };
}
