import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { stampOf } from './stamp.mjs';

process.env.NODE_ENV = 'production';
if (!isBuilt()) build();
if (isBuilt()) await import('../dist/server/server.js');

/** The build holds while nothing it was made from has changed. */
function isBuilt() {
  const stamp = join(root, 'dist/stamp');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(root);
}

/** In a process of its own, so that the server starts without the tools. */
function build() {
  console.log('Bygger Utvecklingsträdet. Det tar några sekunder, och görs bara när något har ändrats.');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--quiet'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
