import { commands } from '@utveckling/domain/commands';
import { isRefused, refused } from '@utveckling/domain/refusal';
import { builtUpon } from '@utveckling/minutes/together/built-upon';
import type { Outcome } from '../change/perform.ts';
import { inTree } from './in-tree.ts';
import { planTogether } from './plan-together.ts';
import type { Publishing } from './publish.ts';
import { keepReadings, togetherRows } from './together-rows.ts';
import { writeTogether } from './write-together.ts';

/**
 * Takes published minutes out of the tree again, whole. Documents of which everything was taken are read again in the
 * same write, as if these had never been there.
 */
export async function takeBack(
  options: Publishing,
  published: string | undefined,
  wish: { account: string; key: string; isOperator?: true },
): Promise<Outcome> {
  const { database, read: reader, now } = options;
  const rows = await togetherRows(database);
  const prepared = commands['import.take-back'].prepare({ change: published ?? 'none' });
  if ('issues' in prepared || published === undefined)
    return refused({ reason: 'unknown-thing', thing: published ?? '' });
  return writeTogether(options, {
    wish,
    textOf: (source) => rows.find((one) => one.source === source)?.text,
    async plan(archive, change) {
      const at = now();
      const how = { reader, database, account: wish.account, change, at };
      const documents = inTree(archive, rows);
      const isAmong = documents.some((one) => one.change === published);
      const built = builtUpon(archive.state, new Set(documents.map((one) => one.change)));
      if (isAmong && !built.has(published))
        return planTogether(archive, { documents, withdrawn: published }, how);
      const moment = at.toISOString();
      const decision = prepared.ready.decide(archive, {
        account: wish.account,
        acting: undefined,
        change,
        at: moment,
        today: moment.slice(0, 10),
        undoableSince: moment,
      });
      if (isRefused(decision)) return decision;
      const others = documents.filter((one) => one.change !== published);
      return planTogether(archive, { documents: others, first: { events: decision.events } }, how);
    },
    alongside: (transaction, _, plan) => keepReadings(transaction, rows, plan),
  });
}
