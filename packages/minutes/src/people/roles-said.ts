import type { Range } from '@utveckling/domain/meeting/source';
import type { AttendanceProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { linesWithout } from '../section/lines-without.ts';
import type { Line } from '../text/lines.ts';
import { entriesOfLine } from './entries-of-line.ts';
import { matchPerson } from './match-person.ts';
import { rolesInLine } from './roles-in-line.ts';
import { saidOf } from './said-of.ts';

/** Who outside the lists is said to write, lead or approve: "Sekreterare: namn", "Vid protokollet" over a name, "Till justerare valdes namn". */
export function rolesSaid(
  text: string,
  sections: readonly SectionProposal[],
  asides: readonly Range[],
  register: Register,
): AttendanceProposal[] {
  const all = linesWithout(text, asides);
  const places = new Map(all.map((line, index) => [line, index]));
  const lines = all.filter(({ words }) => words !== '');
  const found: AttendanceProposal[] = [];
  let section = 0;
  lines.forEach((line, index) => {
    while ((sections[section]?.to ?? Number.POSITIVE_INFINITY) <= line.at) section += 1;
    const here = sections[section];
    if (here === undefined || here.kind === 'attendance' || line.words.length > 400) return;
    const after = lines.slice(index + 1, index + 4).filter((next) => next.from < here.to);
    for (const { line: place, from, to, role, isChosen } of rolesInLine(
      line,
      after,
      aboveOf(all, places.get(line) ?? 0),
    ))
      for (const entry of entriesOfLine(place.words.slice(from, to), register)) {
        if (entry.name === undefined || (isChosen && entry.incomplete && entry.sureness === 'unsure'))
          continue;
        const at = place.at + from;
        const name = { from: at + entry.name.from, to: at + entry.name.to };
        const { isAbsent, isPresent: _, ...said } = saidOf(entry.notes);
        if (isAbsent) continue;
        const person = matchPerson(text.slice(name.from, name.to), register);
        const affiliation = entry.affiliation;
        found.push({
          section: here.id,
          from: place.at,
          to: place.at + place.words.length,
          name,
          ...(affiliation === undefined
            ? {}
            : { affiliation: { from: at + affiliation.from, to: at + affiliation.to } }),
          organisations: entry.organisations,
          ...(person === undefined ? {} : { person }),
          presence: 'present',
          ...said,
          role,
          incomplete: entry.incomplete,
          sureness: entry.sureness === 'sure' ? 'likely' : entry.sureness,
        });
      }
  });
  return found;
}

/** How many lines above may belong to the same block of signatures. */
const block = 12;

function aboveOf(lines: readonly Line[], index: number): Line[] {
  let from = index;
  while (from > 0 && index - from < block && lines[from - 1]?.words !== '') from -= 1;
  return lines.slice(from, index);
}
