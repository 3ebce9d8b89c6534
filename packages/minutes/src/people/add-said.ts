import type { AttendanceProposal } from '../proposal.ts';
import { isSameName } from './same-name.ts';

/**
 * Adds those that sentences name to those of the lists. Who stands in a list stays as it says; a list of members that
 * says nothing of being there learns it from the sentence.
 */
export function addSaid(
  text: string,
  listed: AttendanceProposal[],
  said: readonly AttendanceProposal[],
): void {
  const nameOf = ({ name }: AttendanceProposal) =>
    name === undefined ? '' : text.slice(name.from, name.to).toLowerCase();
  for (const one of said) {
    const at = listed.findIndex((line) => isSameName(nameOf(line), nameOf(one)));
    const line = listed[at];
    if (line === undefined) listed.push(one);
    else if (line.presence === 'listed') listed[at] = { ...line, presence: one.presence };
  }
}
