import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** One configuration for the client, the two server bundles (`--ssr`) and the tests beside the code. */
export default defineConfig({
  plugins: [react()],
  publicDir: 'apps/web/public',
  build: { target: 'es2023', emptyOutDir: true, assetsInlineLimit: 0 },
  ssr: { noExternal: [/^@utveckling\//, /^@fontsource-variable\//] },
  test: {
    include: [
      'packages/**/*.test.{ts,tsx}',
      'apps/**/*.test.{ts,tsx}',
      'seeds/**/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
    testTimeout: 60_000,
    pool: 'forks',
    // Vitest leaves one core unused, which on two is half of them.
    maxWorkers: '100%',
    // A style sheet that is asked for as text comes as text.
    css: { include: [/\.css\?raw$/] },
  },
});
