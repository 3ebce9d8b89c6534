import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { stampOf } from './stamp.mjs';

/**
 * Builds the product when it is not built, by default from the sources as they are; ends the process when it cannot.
 * What was built holds for this start, also when somebody has saved a source since.
 */
export function ensureBuilt({ ofAnyAge = false } = {}) {
  if (isBuilt()) return;
  if (ofAnyAge && existsSync(join(root, 'dist/server/import.js')))
    console.error(
      'Det byggda är äldre än koden och används som det är. Kör npm run build när servern är stoppad.',
    );
  else build();
}

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
