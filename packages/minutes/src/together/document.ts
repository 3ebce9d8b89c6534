import type { NewEvent } from '@utveckling/domain/event';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Refusal } from '@utveckling/domain/refusal';
import type { Choices } from '../accept/choices.ts';
import type { Proposal } from '../proposal.ts';
import type { Register } from '../register.ts';

/** A document of which everything that is read in it is taken, also what will be read in it when more is known. */
export type TogetherDocument = {
  /** The id of its text beside the log. */
  source: string;
  file: string;
  sha256: string;
  text: string;
  choices: Choices;
  /** The change whose events are what it gives. */
  change: string;
};

/** What a document gives when it is read with the others, or why it gives nothing yet. */
export type ReadTogether = TogetherDocument & { proposal: Proposal } & (
    | { meeting: string; joins: boolean; events: NewEvent[] }
    | { refusal: Refusal }
  );

/** Reads a document; `day` is its meeting's, where the documents around it have told. */
export type Reader = (
  document: Pick<TogetherDocument, 'source' | 'text' | 'file'>,
  known: { register: Register; day?: PartialDate },
) => Promise<Proposal>;
