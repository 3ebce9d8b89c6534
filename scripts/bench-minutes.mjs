import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { isAsked, readBetween, writeBetween } from './bench/write-between.mjs';
import { root } from './root.mjs';

// npm run bench:minutes: how well the reader reads, against answers made by hand; writes tables, differences and example into docs/import.md.
// --seeds first writes the answers of the real minutes anew from the seeds; --missed lists what is missed or invented.
const document = 'docs/import.md';
const vite = await createServer({
  root,
  configFile: join(root, 'vite.config.ts'),
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  if (isAsked('--seeds')) {
    const { writeRealAnswers } = await vite.ssrLoadModule('/packages/minutes/bench/write-real-answers.ts');
    const files = writeRealAnswers();
    spawnSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', ...files], { stdio: 'inherit' });
  }
  const bench = await vite.ssrLoadModule('/packages/minutes/bench/bench-minutes.ts');
  const columns = await bench.benchMinutes();
  const tables = bench.tablesOf(columns);
  console.log(tables);
  if (isAsked('--missed')) {
    console.log(bench.missesOf(columns));
  } else {
    const { differencesOf, differencesTable } = await vite.ssrLoadModule(
      '/packages/minutes/bench/differences.ts',
    );
    const { example } = await vite.ssrLoadModule('/packages/minutes/bench/example.ts');
    const differences = differencesOf(columns[0], readBetween(document, 'differences'));
    writeBetween(document, 'scores', tables);
    writeBetween(document, 'differences', differencesTable(differences));
    writeBetween(document, 'example', example());
    const published = await vite.ssrLoadModule('/apps/api/bench/published.ts');
    const { publishedTables } = await vite.ssrLoadModule('/apps/api/bench/published-tables.ts');
    const scores = await published.benchPublished();
    writeBetween(document, 'published', publishedTables(scores));
    writeBetween(document, 'published-kinds', await published.kindsTable());
    const theirs = published.differencesIn(scores, readBetween(document, 'published-differences'));
    writeBetween(document, 'published-differences', differencesTable(theirs));
  }
} finally {
  await vite.close();
}
