import { registerOf } from '@utveckling/minutes/accept/register-of';
import type { Proposal } from '@utveckling/minutes/proposal';
import type { ReadModel } from '../read-model.ts';
import type { StoredImport } from './import-row.ts';
import type { Imports } from './imports.ts';
import type { DocumentReader } from './read-document.ts';

type Options = { imports: Imports; model: ReadModel; read: DocumentReader };

/**
 * A document that waits to be reviewed, with its day inferred again from the meetings that are there now: minutes that
 * tell it may have come since it was read. A day that the text states, or that somebody chose, stays.
 */
export function datedReview({ imports, model, read }: Options) {
  return async (row: StoredImport): Promise<StoredImport> => {
    const { head } = row.proposal;
    const isSettled = row.choices.meeting.date !== undefined || head.date?.certainty === 'stated';
    if (row.change !== undefined || isSettled) return row;
    const { text, file, revision } = row;
    const register = registerOf(model.archive);
    const again = await read({ bytes: new Uint8Array(), text, register, fileName: file });
    if (JSON.stringify(again.proposal.head.date) === JSON.stringify(head.date)) return row;
    const proposal = revision === 0 ? again.proposal : withHead(row.proposal, again.proposal);
    await imports.reread(row.id, revision, proposal);
    return { ...row, proposal };
  };
}

/** What somebody has begun to review stays as they saw it, but for the day. */
function withHead(proposal: Proposal, { head }: Proposal): Proposal {
  const { date: _, contradictions: __, ...rest } = proposal.head;
  const { date, contradictions } = head;
  return { ...proposal, head: { ...rest, ...(date === undefined ? {} : { date }), contradictions } };
}
