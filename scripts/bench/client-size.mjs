import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chunksAtStart } from '../page-assets.mjs';
import { root } from '../root.mjs';

const limit = 150_000;

/** What a browser has to fetch of our code before the tree can be handled, as brotli bytes. */
export function clientSize() {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'));
  const { styles } = JSON.parse(readFileSync(join(root, 'dist/page-assets.json'), 'utf8'));
  const files = [...new Set(chunksAtStart(manifest).map(({ file }) => `/${file}`)), ...styles];
  const bytes = files
    .map((file) => statSync(join(root, 'dist/client', `${file}.br`)).size)
    .reduce((a, b) => a + b, 0);
  return [
    {
      what: 'Client code needed to draw the tree (entry, its static imports, the style sheet; brotli)',
      measured: `${(bytes / 1000).toFixed(1)} kB`,
      ratio: bytes / limit,
      of: `of ${limit / 1000} kB`,
      atMost: 1,
    },
  ];
}
