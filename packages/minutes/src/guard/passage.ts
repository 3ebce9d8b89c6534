import type { Guard } from '../proposal.ts';

/** What is to be left out of a sentence; `to` and `from` are in its words. */
export type Passage = Omit<Guard, 'from' | 'to'> & { from: number; to: number };

const instead = {
  children: '[utelämnat: uppgift om barn]',
  individual: '[utelämnat: uppgift om en person]',
  'small-group': '[utelämnat: uppgift om en liten grupp]',
} as const;

/** A passage with the notice that stands in its place. */
export function passage(
  kind: keyof typeof instead,
  from: number,
  to: number,
  sureness: Guard['sureness'],
  rule: string,
): Passage {
  return { from, to, kind, instead: instead[kind], rule, sureness };
}
