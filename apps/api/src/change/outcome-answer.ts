import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { refusalProblem } from '../http/refusal-problem.ts';
import type { Outcome } from './perform.ts';

/** What became of a wish, as an answer. */
export function outcomeAnswer(outcome: Outcome): Response {
  if ('done' in outcome) return privateAnswer(outcome.done);
  if ('no' in outcome) return outcome.no;
  if ('stale' in outcome) return problem('stale', outcome.stale);
  if ('refusal' in outcome) return refusalProblem(outcome.refusal);
  return problem('not-allowed');
}
