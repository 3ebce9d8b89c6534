import type { Range } from '@utveckling/domain/meeting/source';
import type { AttendanceProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { matchPerson } from './match-person.ts';

/** Who was away since somebody served instead: "Anna Ek (S), tjg ers för Bertil Al (S)", "Anna Ek ersätter Bertil Al". */
export function replacedPeople(
  text: string,
  section: SectionProposal,
  asides: readonly Range[],
  register: Register,
): AttendanceProposal[] {
  const words = text.slice(section.body, Math.min(section.to, section.body + longest));
  return [...words.matchAll(instead)].flatMap((match): AttendanceProposal[] => {
    const { who = '' } = match.groups ?? {};
    const from = section.body + match.index + match[0].length - who.length;
    const name = { from, to: from + who.length };
    if (asides.some((aside) => aside.from < name.to && name.from < aside.to)) return [];
    const line = words.slice(match.index + match[0].length).split('\n', 1)[0] ?? '';
    const person = matchPerson(who, register);
    return [
      {
        section: section.id,
        ...name,
        name,
        organisations: [],
        ...(person === undefined ? {} : { person }),
        presence: 'absent',
        incomplete: !who.includes(' '),
        sureness: inPart.test(line) ? 'unsure' : 'likely',
      },
    ];
  });
}

/** No list of people is longer. */
const longest = 20_000;
const name = "\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,3}";
const instead = new RegExp(
  `(?<!\\p{L})(?:(?:tjg|tj|tjänstg|tjänstgör|tjänstgörande)\\.? (?:ers\\.? |ersättare )?(?:för|f\\.)|(?:ers\\.?|ersättare) för|ersätter|i ?stället för|vikarierar för) (?<who>${name})`,
  'giu',
);
/** Only for a part of the meeting: who was replaced may have been there for the rest. */
const inPart = /^[^\p{Lu}]{0,20}(?:§|punkt|kl\b|från|till|del)/iu;
