import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from '../root.mjs';

const many = 100;
const corpus = join(root, 'packages/minutes/corpus/own');

/** Reading all documents together when one more comes, with what was read in them kept and with nothing kept. */
export async function readingAgain() {
  const folder = mkdtempSync(join(tmpdir(), 'utveckling-bench-'));
  const vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const load = (path) => vite.ssrLoadModule(`/${path}`);
  const { openSqliteStore } = await load('apps/api/src/store/sqlite-log.ts');
  const { openReadModel } = await load('apps/api/src/read-model.ts');
  const { planTogether } = await load('apps/api/src/import/plan-together.ts');
  const { keepOnlyReadings } = await load('apps/api/src/import/readings.ts');
  const { readerHere } = await load('apps/api/src/import/fixtures/reader-here.ts');
  const { takeAll } = await load('packages/minutes/src/accept/choices.ts');
  const store = await openSqliteStore(folder);
  const { archive } = await openReadModel(store.log());
  const reader = readerHere();
  const how = { reader, database: store.database, account: 'bench', change: 'bench', at: new Date() };
  const documents = sampleDocuments(takeAll);
  const timed = async (of) => {
    const [began, before] = [performance.now(), reader.times()];
    const plan = await planTogether(archive, { documents: of }, how);
    return { plan, time: performance.now() - began, times: reader.times() - before };
  };
  try {
    const anew = await timed(documents);
    const { plan } = await timed(documents.slice(0, many));
    await store.database.transaction().execute((transaction) => keepOnlyReadings(transaction, plan.readings));
    const kept = await timed(documents);
    return [
      {
        what: `Reading ${many} minutes together when one more comes, with what was read in them kept (${kept.times} readings)`,
        measured: `${(kept.time / 1000).toFixed(2)} s`,
        ratio: kept.time / anew.time,
        atMost: 0.5,
        of: `× reading them all anew (${anew.times} readings, ${(anew.time / 1000).toFixed(1)} s)`,
      },
    ];
  } finally {
    await store.close();
    await vite.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The minutes of our own corpus, again and again a few years later; the last one is the newest. */
function sampleDocuments(choices) {
  const texts = readdirSync(corpus)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, text: readFileSync(join(corpus, file), 'utf8') }));
  return Array.from({ length: many + 1 }, (_, index) => {
    const { file, text } = texts[index % texts.length];
    const years = index === many ? 40 : Math.floor(index / texts.length) * 3;
    const later = text.replaceAll(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) + years));
    const name = `${index}-${file}`;
    return { source: name, file: name, sha256: '', text: later, choices, change: name };
  });
}
