import type { Proposal } from '../proposal.ts';

/** The section that the character stands in; the first one where none does. */
export function sectionAt({ sections }: Pick<Proposal, 'sections'>, at: number): string {
  const found = sections.find(({ from, to }) => from <= at && at < to) ?? sections[0];
  return found?.id ?? 'huvud';
}
