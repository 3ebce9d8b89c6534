import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from '../root.mjs';
import { runProduct } from '../run-product.mjs';
import { median } from './median.mjs';

const wanted = 100_000;

/** Time from the start of the process to its first answer, with a log of 100 000 events and with the seeds' alone. */
export async function startTime() {
  const large = mkdtempSync(join(tmpdir(), 'utveckling-bench-'));
  const small = mkdtempSync(join(tmpdir(), 'utveckling-bench-'));
  await (await runProduct({ folder: small, keep: true })).stop();
  await (await runProduct({ folder: large, keep: true })).stop();
  const events = await fill(large);
  const times = { small: [], large: [] };
  for (let round = 0; round < 3; round += 1) {
    times.small.push(await timeToAnswer(small, round === 2));
    times.large.push(await timeToAnswer(large, round === 2));
  }
  return [
    {
      what: `Start from an existing log of ${events.toLocaleString('en')} events, to the first answer of the tree`,
      measured: `${(median(times.large) / 1000).toFixed(2)} s`,
      ratio: median(times.large) / median(times.small),
      of: `× the start from the seeds’ log (${(median(times.small) / 1000).toFixed(2)} s)`,
    },
  ];
}

async function timeToAnswer(folder, isLast) {
  const began = performance.now();
  const product = await runProduct({ folder, keep: !isLast });
  const answer = await fetch(`${product.address}/api/trees/gemensamma`);
  await answer.arrayBuffer();
  const time = performance.now() - began;
  await product.stop();
  return time;
}

/** Copies of the seeds' own entries under new ids, until the log is as long as wanted. */
async function fill(folder) {
  const vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const { openSqliteStore } = await vite.ssrLoadModule('/apps/api/src/store/sqlite-log.ts');
  const store = await openSqliteStore(folder);
  const log = store.log();
  const events = await log.read({ limit: wanted });
  const entries = events.filter(({ type }) => type === 'entry.recorded');
  const revisions = new Map();
  for (const { stream, revision } of events)
    revisions.set(stream, Math.max(revision, revisions.get(stream) ?? 0));
  let count = events.length;
  for (let batch = 0; count < wanted; batch += 1) {
    const writes = new Map();
    for (const { stream, installation, position, revision, recordedAt, ...event } of entries) {
      if (count >= wanted) break;
      if (!writes.has(stream))
        writes.set(stream, { stream, expectedRevision: revisions.get(stream), events: [] });
      writes.get(stream).events.push({ ...event, id: `${event.id}:bench-${batch}` });
      revisions.set(stream, revisions.get(stream) + 1);
      count += 1;
    }
    const answer = await log.append({
      key: `bench-${batch}`,
      recordedAt: '2026-01-01T00:00:00.000Z',
      writes: [...writes.values()],
    });
    if ('conflict' in answer) throw new Error(JSON.stringify(answer.conflict));
  }
  await store.close();
  await vite.close();
  return count;
}
