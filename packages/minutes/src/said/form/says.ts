import type { ProposedClaim } from '../../proposal.ts';
import type { Rule } from '../told.ts';
import { firstMatch } from './first-match.ts';

type Says = {
  claim: ProposedClaim;
  forms: RegExp;
  /** Words that take it back. */
  not?: RegExp;
  sureness: 'sure' | 'likely' | 'unsure';
  /** Nothing more is told by it where the sentence has already told one of these. */
  unless?: readonly ProposedClaim['kind'][];
};

/** A rule for what is told by words alone: the sentence has one of the forms, asks nothing and is no proposal. */
export function says(name: string, { claim, forms, not, sureness, unless = [] }: Says): Rule {
  return {
    name,
    find(sentence, _world, sofar) {
      const { words, isQuestion, under } = sentence;
      if (isQuestion || under === 'agenda' || firstMatch(words, forms) === undefined) return [];
      if (not?.test(words) === true) return [];
      if (sofar.some((said) => said.sentence === sentence && unless.includes(said.claim.kind))) return [];
      return [{ claim, sureness }];
    },
  };
}
