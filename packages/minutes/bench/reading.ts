import type { Range } from '@utveckling/domain/meeting/source';
import type { CorpusDocument } from '../corpus/read-corpus.ts';
import type { Proposal } from '../src/proposal.ts';
import type { Register } from '../src/register.ts';
import type { Overlap } from './overlap.ts';

/** A document that was read, with everything that its score is made from. */
export type Reading = {
  document: CorpusDocument;
  /** What was known when it was read. */
  register: Register;
  proposal: Proposal;
  overlap: Overlap;
};

/** The words of a place, white space folded. */
export function wordsAt({ document }: Reading, { from, to }: Range): string {
  return document.text.slice(from, to).replace(/\s+/g, ' ').trim();
}

/** Words made alike: white space, letters' case and composition do not count. */
export function alike(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
