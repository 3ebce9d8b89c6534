import type { AttendanceProposal } from '../proposal.ts';
import { isFirstOf } from './same-name.ts';

/**
 * Gives those in the lists the roles that are said of them elsewhere; who is in no list becomes a line of its own. A
 * first name is the one in the list that has it, where only one has.
 */
export function mergeRoles(
  text: string,
  listed: readonly AttendanceProposal[],
  roles: readonly AttendanceProposal[],
): AttendanceProposal[] {
  const all = [...listed];
  const nameOf = ({ name }: AttendanceProposal) =>
    name === undefined ? '' : text.slice(name.from, name.to).toLowerCase();
  for (const said of roles.slice(0, most)) {
    const name = nameOf(said);
    const same = all.flatMap((line, index) => (nameOf(line) === name ? [index] : []));
    const alike =
      same.length > 0 ? same : all.flatMap((line, index) => (isFirstOf(name, nameOf(line)) ? [index] : []));
    const [index] = alike;
    const line = index === undefined ? undefined : all[index];
    if (index === undefined || line === undefined || (alike.length > 1 && same.length === 0)) all.push(said);
    else if (line.role === undefined && said.role !== undefined) all[index] = { ...line, role: said.role };
  }
  for (const said of roles.slice(most)) all.push(said);
  return all.sort((one, other) => one.from - other.from);
}

/** More roles than minutes have; what is beyond stays lines of its own, so that no text makes it slow. */
const most = 500;
