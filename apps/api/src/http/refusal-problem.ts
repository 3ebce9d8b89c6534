import type { Refusal } from '@utveckling/domain/refusal';
import { refusalInBoth } from '@utveckling/domain/refusal-words';
import { problem } from './problem.ts';

/** The answer that a rule says no, with which and why. */
export function refusalProblem(refusal: Refusal) {
  return problem('refused', { reason: refusal.reason, detail: refusalInBoth(refusal) });
}
