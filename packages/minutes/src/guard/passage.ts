import { maskWords } from '@utveckling/domain/meeting/public-text';
import type { Guard } from '../proposal.ts';

/** What is to be left out of a sentence; `to` and `from` are in its words. */
export type Passage = Omit<Guard, 'from' | 'to'> & { from: number; to: number };

/** A passage with the notice that stands in its place. */
export function passage(
  kind: 'children' | 'individual' | 'small-group',
  from: number,
  to: number,
  sureness: Guard['sureness'],
  rule: string,
): Passage {
  return { from, to, kind, instead: maskWords[kind], rule, sureness };
}
