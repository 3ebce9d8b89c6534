import type { InBothLanguages } from '@utveckling/domain/in-both-languages';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Proposal } from '@utveckling/minutes/proposal';
import type { Register } from '@utveckling/minutes/register';
import type { DocumentRefusalCode } from './document-refusal.ts';
import type { DocumentFormat } from './document-text.ts';

/** What a thread is given to read: a file's bytes, or a text that was read from them before. */
export type WorkerTask = {
  bytes: Uint8Array;
  text?: string;
  register: Register;
  fileName: string;
  /** The day of the meeting, where the documents around it have told. */
  day?: PartialDate;
};

/** A document that was read, with what it would add to the tree. */
export type ReadDocument = { format: DocumentFormat; text: string; proposal: Proposal };

export type WorkerAnswer = ReadDocument | { refused: DocumentRefusalCode; detail?: InBothLanguages };
