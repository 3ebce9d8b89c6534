import type { AttendanceProposal } from '../proposal.ts';
import type { Register } from '../register.ts';

/**
 * The lines of attendance, with what is to be asked of a first name alone: nobody can tell who that is (S69). Where one
 * alone of that name is known – among those who have been at the group's meetings, or else at all – they are proposed.
 */
export function withFirstNamesAsked(
  text: string,
  attendance: readonly AttendanceProposal[],
  { people }: Register,
  group: string | undefined,
): AttendanceProposal[] {
  return attendance.map((line) => {
    const { name: at, incomplete } = line;
    if (at === undefined || !incomplete) return line;
    const name = text.slice(at.from, at.to).replaceAll(/\s+/g, ' ');
    const named = people.filter(({ spellings }) => spellings.some((spelling) => begins(spelling, name)));
    const ofGroup = named.filter(({ groups = [] }) => group !== undefined && groups.includes(group));
    const [one, ...others] = ofGroup.length > 0 ? ofGroup : named;
    if (one === undefined) return { ...line, ask: `Bara förnamn, och ingen i registret heter ${name}.` };
    if (others.length > 0)
      return { ...line, ask: `Bara förnamn, och ${others.length + 1} i registret heter ${name}.` };
    const [called = name] = [...one.spellings].sort((a, b) => b.length - a.length);
    const ask = begins(name, called)
      ? `Bara förnamn. Är det samma ${name} som i andra protokoll?`
      : `Bara förnamn. Är det ${called}?`;
    return { ...line, maybe: one.id, ask };
  });
}

function begins(spelling: string, name: string): boolean {
  return `${spelling} `.toLowerCase().startsWith(`${name.toLowerCase()} `);
}
