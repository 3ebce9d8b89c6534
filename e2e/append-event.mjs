// Run with a data folder: appends an event through the product's own store, prints its id once it is acknowledged, and
// then stands still until it is killed.
import { join } from 'node:path';
import { createServer } from 'vite';

const root = join(import.meta.dirname, '..');
const vite = await createServer({
  root,
  configFile: join(root, 'vite.config.ts'),
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const { openSqliteStore } = await vite.ssrLoadModule('/apps/api/src/store/sqlite-log.ts');
const { streamOf } = await vite.ssrLoadModule('/packages/domain/src/stream.ts');
const log = (await openSqliteStore(process.argv[2])).log();
const events = await log.read({ limit: 100_000 });

const said = { from: '2018-05-03', to: '2018-05-03', certainty: 'stated', words: '3 maj 2018' };
const event = {
  id: 'e2e:fritidsbanken:trying',
  version: 1,
  by: 'e2e',
  said,
  sources: events.find(({ data }) => data.projects?.includes('fritidsbanken')).sources,
  type: 'entry.recorded',
  data: { projects: ['fritidsbanken'], claim: { kind: 'status', status: 'trying', reading: 'stated' } },
};
const stream = streamOf(event);
const expectedRevision = events.filter((known) => known.stream === stream).length;
const writes = [{ stream, expectedRevision, events: [event] }];
const answer = await log.append({ key: event.id, recordedAt: '2026-01-01T00:00:00.000Z', writes });
if ('conflict' in answer) throw new Error(JSON.stringify(answer));
process.stdout.write(`${event.id}\n`);
setInterval(() => {}, 60_000);
