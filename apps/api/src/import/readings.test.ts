import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeAll } from '@utveckling/minutes/accept/choices';
import type { TogetherDocument } from '@utveckling/minutes/together/document';
import { expect, test } from 'vitest';
import { importAtTerminal } from '../import-cli/fixtures/import-at-terminal.ts';
import { openReadModel } from '../read-model.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';
import { readerHere } from './fixtures/reader-here.ts';
import { hashOf } from './hash-of.ts';
import { planTogether, type TogetherPlan } from './plan-together.ts';
import { keepOnlyReadings } from './readings.ts';

const slow = 300_000;
const corpus = join(import.meta.dirname, '../../../../packages/minutes/corpus/own');
const documents = readdirSync(corpus)
  .filter((file) => /\.(txt|md)$/.test(file))
  .map((file): TogetherDocument => {
    const text = readFileSync(join(corpus, file), 'utf8');
    const sha256 = hashOf(text);
    return { source: `minutes:${sha256.slice(0, 12)}`, file, sha256, text, choices: takeAll, change: file };
  });

/** A data folder in which plans are made, and kept when they are said to have been written. */
async function planning() {
  const store = await openSqliteStore(temporaryFolder());
  const { archive } = await openReadModel(store.log());
  const { database } = store;
  const at = new Date('2026-11-25T09:00:00.000Z');
  return {
    store,
    keep: (plan: TogetherPlan) =>
      database.transaction().execute((transaction) => keepOnlyReadings(transaction, plan.readings)),
    async plan(of: readonly TogetherDocument[], version?: string) {
      const reader = readerHere(version);
      const how = { reader, database, account: 'prov', change: 'prov', at };
      return { plan: await planTogether(archive, { documents: of }, how), times: reader.times() };
    },
  };
}

test(
  'what was kept is what is read anew, for every document of the corpus, and is not read again',
  async () => {
    const [kept, anew] = [await planning(), await planning()];
    await kept.keep((await kept.plan(documents.slice(0, -1))).plan);
    const again = await kept.plan(documents);
    const fresh = await anew.plan(documents);
    const told = ({ events, read }: TogetherPlan) => JSON.stringify({ events, read });
    expect(told(again.plan)).toBe(told(fresh.plan));
    expect(again.times).toBeLessThan(fresh.times);
    await kept.keep(again.plan);
    const same = await kept.plan(documents);
    expect(told(same.plan)).toBe(told(fresh.plan));
    expect(same.times).toBe(0);
    await Promise.all([kept.store.close(), anew.store.close()]);
  },
  slow,
);

test('another reader finds nothing that the old one read', async () => {
  const { store, plan, keep } = await planning();
  const few = documents.slice(0, 2);
  const first = await plan(few, 'old');
  await keep(first.plan);
  expect((await plan(few, 'new')).times).toBe(first.times);
  await store.close();
});

test('a document that goes takes what was read in it along', async () => {
  const folder = temporaryFolder();
  await importAtTerminal(folder, [join(corpus, 'kort.txt'), join(corpus, 'skolrad.txt'), '--yes']);
  const store = await openSqliteStore(folder);
  const { database } = store;
  const sources = async () =>
    (await database.selectFrom('readings').select('source').distinct().orderBy('source').execute()).map(
      ({ source }) => source,
    );
  const [first, ...others] = await sources();
  expect(others).toHaveLength(1);
  await database
    .deleteFrom('imports')
    .where('source', '=', first ?? '')
    .execute();
  expect(await sources()).toEqual(others);
  await store.close();
});

test('looking at what would come keeps nothing', async () => {
  const folder = temporaryFolder();
  await importAtTerminal(folder, [join(corpus, 'kort.txt'), '--dry-run']);
  const store = await openSqliteStore(folder);
  expect(await store.database.selectFrom('readings').selectAll().execute()).toEqual([]);
  await store.close();
});
