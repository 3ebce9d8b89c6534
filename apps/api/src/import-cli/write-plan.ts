import { randomUUID } from 'node:crypto';
import type { Archive } from '@utveckling/domain/archive';
import type { Transaction } from 'kysely';
import type { Outcome, Performer } from '../change/perform.ts';
import { importRowOf } from '../import/imports.ts';
import { inTree } from '../import/in-tree.ts';
import { planTogether, type TogetherPlan } from '../import/plan-together.ts';
import type { DocumentReader } from '../import/read-document.ts';
import { importAccount, keepReadings, stopWaiting, type TogetherRow } from '../import/together-rows.ts';
import { writeTogether } from '../import/write-together.ts';
import type { SqliteStore } from '../store/sqlite-log.ts';
import type { Tables } from '../store/tables.ts';
import type { GivenFile } from './planned-import.ts';

type Options = {
  performer: Performer;
  database: SqliteStore['database'];
  reader: DocumentReader;
  rows: readonly TogetherRow[];
  at: Date;
  key: string;
  /** What was shown; it is written where the log has come no further. */
  plan: TogetherPlan;
};

/**
 * Puts files into the tree, all in one write, and keeps those that wait for their day. The originals are kept with what
 * was read in them, as if they had come by the screen.
 * @returns undefined where there was nothing to write to the log
 */
export async function writePlan(
  given: readonly GivenFile[],
  { performer, database, reader, rows, at, key, plan: shown }: Options,
): Promise<Outcome | undefined> {
  const fresh = given.flatMap((one) => one.document ?? []);
  const others = rows.filter((row) => !fresh.some(({ source }) => source === row.source));

  if (shown.events.length === 0) {
    await database.transaction().execute((transaction) => keepFiles(transaction, shown));
    return undefined;
  }
  return writeTogether(performer, {
    wish: { account: importAccount, key, isOperator: true },
    textOf: (source) => [...fresh, ...others].find((one) => one.source === source)?.text,
    async plan(archive: Archive, change) {
      if (archive.state.position === shown.position) return shown;
      const documents = [...inTree(archive, others), ...fresh];
      const how = { reader, database, account: importAccount, change, at };
      return planTogether(archive, { documents }, how);
    },
    async alongside(transaction, _, plan) {
      await keepReadings(transaction, others, plan);
      await keepFiles(transaction, plan);
    },
  });

  async function keepFiles(
    transaction: Transaction<Tables>,
    { read }: Pick<TogetherPlan, 'read'>,
  ): Promise<void> {
    for (const { from, key: own, source, document } of given) {
      const its = read.find((one) => one.source === source);
      if (document === undefined || its === undefined) continue;
      await stopWaiting(transaction, source);
      const { file, bytes } = from;
      const whole = { account: importAccount, key: own, file, bytes };
      const readDocument = { ...from.document, proposal: its.proposal };
      const row = importRowOf({ ...whole, read: readDocument }, randomUUID(), at.toISOString());
      const change = 'events' in its ? its.change : null;
      const choices = JSON.stringify(document.choices);
      await transaction
        .insertInto('imports')
        .values({ ...row, choices, change })
        .execute();
    }
  }
}
