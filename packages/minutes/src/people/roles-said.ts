import type { Range } from '@utveckling/domain/meeting/source';
import type { AttendanceProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { linesWithout } from '../section/lines-without.ts';
import type { Line } from '../text/lines.ts';
import { roleOf } from '../words/people-words.ts';
import { entriesOfLine } from './entries-of-line.ts';
import { matchPerson } from './match-person.ts';
import { saidOf } from './said-of.ts';

/** Who outside the lists is said to write, lead or approve: "Sekreterare: namn", "Vid protokollet" over a name, "Till justerare valdes namn". */
export function rolesSaid(
  text: string,
  sections: readonly SectionProposal[],
  asides: readonly Range[],
  register: Register,
): AttendanceProposal[] {
  const lines = linesWithout(text, asides).filter(({ words }) => words !== '');
  const found: AttendanceProposal[] = [];
  let section = 0;
  lines.forEach((line, index) => {
    while ((sections[section]?.to ?? Number.POSITIVE_INFINITY) <= line.at) section += 1;
    const here = sections[section];
    if (here === undefined || here.kind === 'attendance' || line.words.length > 400) return;
    const after = lines.slice(index + 1, index + 4).filter((next) => next.from < here.to);
    for (const { line: place, from, to, role, isChosen } of placesOf(line, after))
      for (const entry of entriesOfLine(place.words.slice(from, to), register)) {
        if (entry.name === undefined || (isChosen && entry.incomplete && entry.sureness === 'unsure'))
          continue;
        const at = place.at + from;
        const name = { from: at + entry.name.from, to: at + entry.name.to };
        const { isAbsent, ...said } = saidOf(entry.notes);
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

type Role = NonNullable<AttendanceProposal['role']>;
type RolePlace = { line: Line; from: number; to: number; role: Role; isChosen?: boolean };

function placesOf(line: Line, after: readonly Line[]): RolePlace[] {
  const plain = line.words.replaceAll('*', ' ');
  const label = /^\s*([^:\t|]{3,45}?)\s*(:|\t|\||\s{3,}|$)\s*/.exec(plain);
  const role = label?.[1] === undefined ? undefined : roleOf(label[1]);
  if (label !== null && role !== undefined) {
    const from = label[0].length;
    if (/\p{L}/u.test(plain.slice(from)) && !/\.{4,}|_{4,}/.test(plain))
      return [{ line, from, to: line.words.length, role }];
    const next = after.find(({ words }) => /\p{L}/u.test(words));
    const isName = next !== undefined && next.words.length <= 60 && roleOf(next.words) === undefined;
    return isName ? [{ line: next, from: 0, to: next.words.length, role }] : [];
  }
  const before = /^(vid (?:protokollet|tangenterna|pennan|tangentbordet))[ ,]+(?=\p{Lu})/iu.exec(plain);
  if (before !== null) return [{ line, from: before[0].length, to: line.words.length, role: 'secretary' }];
  const written = /^\/{1,2} ?(?=\p{Lu}[^/]{1,40}$)/u.exec(plain);
  if (written !== null) return [{ line, from: written[0].length, to: line.words.length, role: 'secretary' }];
  return chosenIn(plain).map((place) => ({ line, ...place, isChosen: true }));
}

const name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}";
const people = `(?<who>${name}(?:(?:, | och | samt )${name}){0,3})`;
const chosen = '(?:valdes|väljs|utses|utsågs|valde|utsåg|väljer|utser|valdes enhälligt)';
const post =
  '(?<post>(?:mötes|protokolls)?(?:ordförande|sekreterare|justerare)|justeringsm(?:an|än)|justeringsperson(?:er)?|protokolljusterare|protokollförare)';
const forms = [
  new RegExp(
    `(?:till|som) ${post}(?: (?:för|på|vid) [^.]{1,30}?)? (?:${chosen}|har valts) (?:mötet |föreningen |styrelsen )?${people}`,
    'iu',
  ),
  new RegExp(`${people} (?:${chosen}|är vald) (?:till|som) (?:dagens |mötets )?${post}`, 'u'),
  new RegExp(`(?<post>justera)[^.]{0,40} (?:${chosen}) ${people}`, 'iu'),
  new RegExp(`${people} (?:${chosen}) att[^.]{0,40} (?<post>justera)`, 'u'),
];

function chosenIn(words: string): { from: number; to: number; role: Role }[] {
  if (!/va?[lä]|utse|utsåg/i.test(words)) return [];
  for (const form of forms) {
    const match = form.exec(words);
    const { who, post: said = '' } = match?.groups ?? {};
    if (match === null || who === undefined || !/^\p{Lu}/u.test(who)) continue;
    const from = match.index + match[0].indexOf(who);
    return [
      {
        from,
        to: from + who.length,
        role: /ordf/i.test(said) ? 'chair' : /just/i.test(said) ? 'approver' : 'secretary',
      },
    ];
  }
  return [];
}
