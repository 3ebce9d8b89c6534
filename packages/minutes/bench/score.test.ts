import { describe, expect, it } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { proposalSchema } from '../src/proposal.ts';
import { emptyRegister } from '../src/register.ts';
import { overlapIn } from './overlap.ts';
import { perfectProposal } from './perfect-proposal.ts';
import { score } from './score.ts';

describe('the score', () => {
  it.each(readCorpus())('is full for a reader that knows the answers of $set/$fileName', (document) => {
    const proposal = proposalSchema.parse(perfectProposal(document));
    const tallies = score({ document, proposal, register: emptyRegister, overlap: overlapIn(document.text) });
    for (const [kind, { missed, wrong }] of Object.entries(tallies))
      expect({ kind, missed, wrong }).toEqual({ kind, missed: [], wrong: [] });
  });

  it.each(readCorpus())('is nothing for a reader that finds nothing in $set/$fileName', (document) => {
    const proposal = {
      version: 1 as const,
      head: { contradictions: [] },
      sections: [],
      asides: [],
      attendance: [],
      findings: [],
      guards: [],
    };
    const tallies = score({ document, proposal, register: emptyRegister, overlap: overlapIn(document.text) });
    for (const [kind, { right, found }] of Object.entries(tallies))
      expect({ kind, right, found }).toEqual({ kind, right: 0, found: 0 });
  });
});
