import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { createServer } from 'vite';
import { root } from '../root.mjs';
import { median } from './median.mjs';

const inARound = 300;
const rounds = 7;

/** Appends of one event a second, one writer after another, against bare rows of the same bytes with the same settings. */
export async function appends() {
  const folder = mkdtempSync(join(tmpdir(), 'utveckling-bench-'));
  const vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const { openSqliteStore } = await vite.ssrLoadModule('/apps/api/src/store/sqlite-log.ts');
  const store = await openSqliteStore(join(folder, 'ours'));
  const append = appendTo(store.log());
  const insert = insertInto(join(folder, 'bare.sqlite'));
  try {
    const [ours, bare] = [[], []];
    for (let round = 0; round <= rounds; round += 1) {
      const one = await perSecond(append);
      const other = await perSecond(insert);
      if (round === 0) continue;
      ours.push(one);
      bare.push(other);
    }
    return [
      {
        what: 'Events appended and acknowledged a second, one writer',
        measured: String(Math.round(median(ours))),
        ratio: median(ours.map((rate, index) => rate / bare[index])),
        of: '× a bare SQLite insert of the same bytes, as safe on disk',
      },
    ];
  } finally {
    await store.close();
    await vite.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function perSecond(write) {
  const began = performance.now();
  for (let count = 0; count < inARound; count += 1) await write();
  return inARound / ((performance.now() - began) / 1000);
}

const recordedAt = '2026-01-01T00:00:00.000Z';
let number = 0;

function appendTo(log) {
  let revision = 0;
  return async () => {
    const event = nextEvent();
    const writes = [{ stream: 'project:fritidsbanken', expectedRevision: revision, events: [event] }];
    const answer = await log.append({ key: event.id, recordedAt, writes });
    if ('conflict' in answer) throw new Error(JSON.stringify(answer));
    revision += 1;
  };
}

/** What any log on SQLite has to do: one row, on disk. */
function insertInto(file) {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec(
    'CREATE TABLE events (position INTEGER PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL) STRICT',
  );
  const statement = database.prepare('INSERT INTO events (id, body) VALUES (?, ?)');
  return () => {
    const { id, ...body } = nextEvent();
    statement.run(id, JSON.stringify(body));
  };
}

function nextEvent() {
  number += 1;
  return {
    id: `bench:${number}`,
    version: 1,
    by: 'bench',
    said: { from: '2017-03-23', to: '2017-03-23', certainty: 'stated' },
    sources: [{ source: '002', section: '2017-03-23/fritidsbanken', from: 10, to: 44 }],
    type: 'entry.recorded',
    data: { projects: ['fritidsbanken'], claim: { kind: 'note' } },
  };
}
