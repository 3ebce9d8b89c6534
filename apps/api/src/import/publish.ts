import type { Archive } from '@utveckling/domain/archive';
import { isRefused, refused } from '@utveckling/domain/refusal';
import { accept } from '@utveckling/minutes/accept/accept';
import { isReadAgain } from '@utveckling/minutes/together/is-read-again';
import type { Kysely } from 'kysely';
import type { Outcome, Performer } from '../change/perform.ts';
import type { Tables } from '../store/tables.ts';
import type { StoredImport } from './import-row.ts';
import { documentOf } from './import-view-of.ts';
import { inTree } from './in-tree.ts';
import { joining } from './joining.ts';
import { planTogether } from './plan-together.ts';
import type { DocumentReader } from './read-document.ts';
import { keepReadings, stopWaiting, togetherRows } from './together-rows.ts';
import { writeTogether } from './write-together.ts';

export type Publishing = Performer & { database: Kysely<Tables>; read: DocumentReader };

/**
 * Puts a reviewed document into the tree: its events and its text in one write, or nothing. Documents of which everything
 * was taken are read again in the same write, with what this one tells.
 */
export async function publish(
  options: Publishing,
  row: StoredImport,
  wish: { account: string; key: string; isOperator?: true },
): Promise<Outcome> {
  const { database, read: reader, now } = options;
  const known = await togetherRows(database);
  const rows = known.filter(
    ({ id, source, isWaiting }) => id !== row.id && !(isWaiting && source === row.source),
  );
  const document = documentOf(row);
  const isAmong = isReadAgain(row.choices);
  return writeTogether(options, {
    wish,
    textOf: (source) => [document, ...rows].find((one) => one.source === source)?.text,
    async plan(archive, change) {
      const at = now();
      const there = inTree(archive, rows);
      const how = { reader, database, account: wish.account, change, at };
      if (!isAmong) {
        const moment = at.toISOString();
        const author = { account: wish.account, acting: undefined, change, at: moment };
        const decision = accept(archive, joining(archive, document), {
          ...author,
          today: moment.slice(0, 10),
          undoableSince: moment,
        });
        if (isRefused(decision)) return decision;
        const first = { events: decision.events, texts: [[document.source, document.text] as const] };
        return planTogether(archive, { documents: there, first }, how);
      }
      if (there.some(({ source }) => source === row.source))
        return refused({ reason: 'already-imported', meeting: meetingOf(archive, row.source) });
      const plan = await planTogether(archive, { documents: [...there, { ...document, change }] }, how);
      const own = plan.read.find((one) => one.change === change);
      return own !== undefined && 'refusal' in own ? { refusal: own.refusal } : plan;
    },
    async alongside(transaction, change, plan) {
      await keepReadings(transaction, rows, plan);
      const own = plan.read.find((one) => one.change === change);
      const proposal = own === undefined ? {} : { proposal: JSON.stringify(own.proposal) };
      await transaction
        .updateTable('imports')
        .set({ change, ...proposal })
        .where('id', '=', row.id)
        .execute();
      await stopWaiting(transaction, row.source);
    },
  });
}

function meetingOf({ state }: Archive, source: string): string {
  const has = ([, { sources }]: [string, { sources: readonly { data: { source: string } }[] }]) =>
    sources.some(({ data }) => data.source === source);
  return [...state.meetings].find(has)?.[0] ?? '';
}
