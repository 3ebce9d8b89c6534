import { randomUUID } from 'node:crypto';
import type { Outcome, Performer } from '../change/perform.ts';
import { importRowOf } from '../import/imports.ts';
import { publish } from '../import/publish.ts';
import { importAccount, type PlannedImport } from './planned-import.ts';

/** Puts a planned document into the tree. The original is kept with what was read in it, as if it had come by the screen. */
export function writePlan(
  performer: Performer,
  { document, key, from }: PlannedImport,
  at: Date,
): Promise<Outcome> {
  const { file, bytes } = from;
  const read = { ...from.document, proposal: document.proposal };
  return publish(performer, document, {
    account: importAccount,
    key,
    isOperator: true,
    async alongside(transaction, change) {
      const whole = { account: importAccount, key, file, bytes, read };
      const row = { ...importRowOf(whole, randomUUID(), at.toISOString()), change };
      const choices = JSON.stringify(document.choices);
      await transaction
        .insertInto('imports')
        .values({ ...row, choices })
        .execute();
    },
  });
}
