import { type Choices, choicesSchema } from '@utveckling/minutes/accept/choices';
import { type Proposal, proposalSchema } from '@utveckling/minutes/proposal';
import type { Selectable } from 'kysely';
import type { Tables } from '../store/tables.ts';

/** A document that was read, and how far its review has come. */
export type StoredImport = {
  id: string;
  account: string;
  file: string;
  sha256: string;
  format: string;
  source: string;
  text: string;
  proposal: Proposal;
  choices: Choices;
  revision: number;
  createdAt: string;
  changedAt: string;
  change: string | undefined;
};

/** A row without the file itself, which is read only where it is asked for. */
export type ImportRow = Omit<Selectable<Tables['imports']>, 'bytes' | 'import_key'>;

export const importColumns = [
  'id',
  'account',
  'file',
  'sha256',
  'format',
  'source',
  'text',
  'proposal',
  'choices',
  'revision',
  'created_at',
  'changed_at',
  'change',
] as const satisfies (keyof ImportRow)[];

/** What a row says. */
export function storedImport({ created_at, changed_at, ...row }: ImportRow): StoredImport {
  return {
    ...row,
    proposal: proposalSchema.parse(JSON.parse(row.proposal)),
    choices: choicesSchema.parse(JSON.parse(row.choices)),
    createdAt: created_at,
    changedAt: changed_at,
    change: row.change ?? undefined,
  };
}
