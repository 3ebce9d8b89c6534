import type { Range } from '@utveckling/domain/meeting/source';
import type { AttendanceProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { presenceOf } from '../words/people-words.ts';
import { addSaid } from './add-said.ts';
import { mergeRoles } from './merge-roles.ts';
import { peopleSaid } from './people-said.ts';
import { readList } from './read-list.ts';
import { replacedPeople } from './replaced-people.ts';
import { rolesSaid } from './roles-said.ts';
import { withInitials } from './with-initials.ts';

/** Who the text says was there, was not, or belongs to the group, and who wrote, led and approved. */
export function attendanceOf(
  text: string,
  asides: readonly Range[],
  sections: readonly SectionProposal[],
  register: Register,
): AttendanceProposal[] {
  const listed: AttendanceProposal[] = [];
  let before: AttendanceProposal['presence'] | undefined;
  for (const section of sections) {
    if (section.kind !== 'attendance') {
      before = undefined;
      continue;
    }
    const title = section.title === undefined ? '' : text.slice(section.title.from, section.title.to);
    const own = presenceOf(title);
    const isFormal = formal.test(title) && paragraphs.test(text.slice(0, 50_000));
    const unsaid = section.title === undefined ? 'present' : 'listed';
    const presence =
      own === 'listed' && before !== undefined ? before : isFormal ? 'present' : (own ?? unsaid);
    for (const line of readList(text, section, asides, presence, register)) listed.push(line);
    before = presence;
  }
  for (const section of sections)
    if (section.kind === 'attendance') addSaid(text, listed, replacedPeople(text, section, asides, register));
  withInitials(text, listed);
  addSaid(text, listed, peopleSaid(text, sections, asides, register));
  const first = new Map<string, AttendanceProposal>();
  for (const line of listed) if (!first.has(nameOf(text, line))) first.set(nameOf(text, line), line);
  const isRoleAlone = (line: AttendanceProposal) =>
    line.role !== undefined && (line.incomplete || first.get(nameOf(text, line)) !== line);
  // Who stands on a list and signs under it was there once.
  const isAgain = (line: AttendanceProposal) => {
    const before = first.get(nameOf(text, line));
    return before !== line && before?.presence === line.presence && !line.incomplete;
  };
  return mergeRoles(
    text,
    listed.filter((line) => !isRoleAlone(line) && !isAgain(line)),
    [...listed.filter(isRoleAlone), ...rolesSaid(text, sections, asides, register)],
  );
}

function nameOf(text: string, { name, from }: AttendanceProposal): string {
  return name === undefined ? `${from}` : text.slice(name.from, name.to);
}

/** In minutes with §, "Ledamöter" and "Ersättare" are those who were there; elsewhere who belongs to the group. */
const formal = /^(?:ledamöter|(?:tjg |tjänstgörande )?ersättare|suppleanter)$/i;
const paragraphs = /^\s*(?:\p{Lu}{1,6} )?§ ?\d/mu;
