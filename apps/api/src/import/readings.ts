import { type Proposal, proposalSchema } from '@utveckling/minutes/proposal';
import type { Reader } from '@utveckling/minutes/together/document';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../store/tables.ts';
import { hashOf } from './hash-of.ts';
import type { DocumentReader } from './read-document.ts';

/** Readings by what they depend on: the reader itself, the file's name, its words, and all that was known. */
export type Readings = ReadonlyMap<string, { source: string; proposal: Proposal }>;

/**
 * A reader that reads no document again with the very same knowledge, neither in this plan nor where it was kept from an
 * earlier one; and what it gave. Reading is pure, so that what was kept is what would be read.
 */
export function readerWith(
  database: Kysely<Tables>,
  reader: DocumentReader,
): { read: Reader; readings: Readings } {
  const readings = new Map<string, { source: string; proposal: Proposal }>();
  const read: Reader = async ({ source, text, file }, known) => {
    const key = hashOf(JSON.stringify([await reader.version(), file, text, known]));
    const proposal =
      readings.get(key)?.proposal ??
      (await keptReading(database, key)) ??
      (await reader({ bytes: new Uint8Array(), text, fileName: file, ...known })).proposal;
    readings.set(key, { source, proposal });
    return proposal;
  };
  return { read, readings };
}

async function keptReading(database: Kysely<Tables>, key: string): Promise<Proposal | undefined> {
  const row = await database
    .selectFrom('readings')
    .select('proposal')
    .where('key', '=', key)
    .executeTakeFirst();
  const kept: unknown = row === undefined ? undefined : JSON.parse(row.proposal);
  return isProposal(kept) ? kept : undefined;
}

/** It is given as it was kept, not as the schema would put it together anew. */
function isProposal(kept: unknown): kept is Proposal {
  return proposalSchema.safeParse(kept).success;
}

/** Keeps what was read for what is written now, and nothing else. */
export async function keepOnlyReadings(transaction: Transaction<Tables>, readings: Readings): Promise<void> {
  const rows = await transaction.selectFrom('readings').select('key').execute();
  const kept = new Set(rows.map(({ key }) => key));
  for (const key of kept)
    if (!readings.has(key)) await transaction.deleteFrom('readings').where('key', '=', key).execute();
  for (const [key, { source, proposal }] of readings) {
    if (kept.has(key)) continue;
    const row = { key, source, proposal: JSON.stringify(proposal) };
    await transaction.insertInto('readings').values(row).execute();
  }
}
