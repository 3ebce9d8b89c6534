import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { compressFolder } from './compress-folder.mjs';
import { clientEntry, pageAssets } from './page-assets.mjs';
import { stampOf } from './stamp.mjs';

/**
 * Builds the product in the folder `into`, `dist/` of the checkout by default: `client` (what browsers get), `render` (pages as HTML),
 * `server` (the API, and the commands for it). It is made beside and put in place when whole, so that a broken build leaves the old one standing.
 */
export async function buildProduct(
  root,
  { sourceMaps = false, logLevel = 'warn', into = join(root, 'dist') } = {},
) {
  const stamp = stampOf(root);
  const made = join(root, '.cache', `build-${process.pid}-${Date.now()}`);
  mkdirSync(made, { recursive: true });
  const one = (options) =>
    build({ root, configFile: join(root, 'vite.config.ts'), logLevel, build: options });
  try {
    await one({
      outDir: join(made, 'client'),
      manifest: 'manifest.json',
      sourcemap: sourceMaps,
      // One style sheet for all pages: each page has its looks at first paint, also without JavaScript.
      cssCodeSplit: false,
      rollupOptions: { input: join(root, clientEntry) },
    });
    await one({ ...bundle(made, 'render'), ssr: join(root, 'apps/web/src/render.tsx') });
    const entries = ['server', 'admin', 'import', 'import/document-worker'].map((name) => [
      name.split('/').at(-1),
      join(root, `apps/api/src/${name}.ts`),
    ]);
    const input = Object.fromEntries(entries);
    await one({ ...bundle(made, 'server'), ssr: true, rollupOptions: { input } });
    renameSync(join(made, 'client/manifest.json'), join(made, 'manifest.json'));
    const manifest = JSON.parse(readFileSync(join(made, 'manifest.json'), 'utf8'));
    writeFileSync(join(made, 'page-assets.json'), JSON.stringify(pageAssets(manifest)));
    await compressFolder(join(made, 'client'));
    writeFileSync(join(made, 'stamp'), stamp);
    rmSync(into, { recursive: true, force: true });
    renameSync(made, into);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** A bundle that Node runs: workspace packages inside, npm packages outside. */
function bundle(made, name) {
  return { outDir: join(made, name), copyPublicDir: false, minify: false, chunkSizeWarningLimit: 10_000 };
}
