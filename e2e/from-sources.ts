import { join } from 'node:path';
import { createServer, isRunnableDevEnvironment } from 'vite';

/**
 * A module of the product's sources in the test's own process, for what a test has to know but no page may show.
 * `Module` is its type: `fromSources<typeof import('../seeds/src/index.ts')>('seeds/src/index.ts')`.
 */
export async function fromSources<Module>(file: string): Promise<Module> {
  const root = join(import.meta.dirname, '..');
  const vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { ssr } = vite.environments;
    if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite cannot run the sources here');
    return await ssr.runner.import<Module>(`/${file}`);
  } finally {
    await vite.close();
  }
}
