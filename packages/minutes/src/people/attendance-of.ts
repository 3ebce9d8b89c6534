import type { Range } from '@utveckling/domain/meeting/source';
import type { AttendanceProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { presenceOf } from '../words/people-words.ts';
import { mergeRoles } from './merge-roles.ts';
import { readList } from './read-list.ts';
import { rolesSaid } from './roles-said.ts';

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
    const unsaid = section.title === undefined ? 'present' : 'listed';
    const presence = own === 'listed' && before !== undefined ? before : (own ?? unsaid);
    listed.push(...readList(text, section, asides, presence, register));
    before = presence;
  }
  const isRoleAlone = ({ role, incomplete }: AttendanceProposal) => role !== undefined && incomplete;
  return mergeRoles(
    text,
    listed.filter((line) => !isRoleAlone(line)),
    [...listed.filter(isRoleAlone), ...rolesSaid(text, sections, asides, register)],
  );
}
