import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from: when none of it has changed, the build still holds. */
const parts = ['apps', 'packages', 'seeds', 'scripts', 'package.json', 'package-lock.json', 'vite.config.ts'];
const notBuilt = /(^|\/)(node_modules|fixtures|snapshots|__snapshots__)(\/|$)|\.test\.tsx?$|\.md$/;

/** One hash over the names and contents of all sources in the folder, and of the settings that change a build. */
export function stampOf(root, settings = '') {
  const hash = createHash('sha256').update(settings);
  for (const file of parts.flatMap((part) => filesUnder(root, part))) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesUnder(root, part) {
  if (part.includes('.')) return [part];
  return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !notBuilt.test(file))
    .sort();
}
