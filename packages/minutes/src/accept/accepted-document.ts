import type { Proposal } from '../proposal.ts';
import type { Choices } from './choices.ts';

/** A document that was read and reviewed. */
export type AcceptedDocument = {
  /** The id of its text beside the log. */
  source: string;
  file: string;
  /** Of the file's bytes as they came. */
  sha256: string;
  text: string;
  proposal: Proposal;
  choices: Choices;
  /** The meeting that this is another document of. */
  joins?: string | undefined;
};
