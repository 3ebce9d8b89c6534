import type { Range } from '@utveckling/domain/meeting/source';
import type { AttendanceProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { bulletOf } from '../text/line-forms.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { readable } from '../text/readable.ts';
import { isTableFrame } from '../words/table-words.ts';
import type { Entry } from './entry.ts';
import { matchPerson } from './match-person.ts';
import { type LineRead, readLine } from './read-line.ts';
import { saidOf } from './said-of.ts';

type Presence = AttendanceProposal['presence'];
/** What holds for the lines that follow: they are absent, approve, come from an organisation. */
type Over = {
  presence: Presence;
  role?: AttendanceProposal['role'];
  of?: { place: Range; organisations: string[] } | undefined;
};

/** Those that a section about who was there names, line by line. */
export function readList(
  text: string,
  section: SectionProposal,
  asides: readonly Range[],
  presence: Presence,
  register: Register,
): AttendanceProposal[] {
  const view = readable(text, { from: section.body, to: section.to }, asides);
  const words = inLines(view.words);
  const found: AttendanceProposal[] = [];
  let over: Over = { presence };
  for (const line of linesOf(words)) {
    if (line.words === '') over = { presence: over.presence };
    if (line.words === '' || isTableFrame(line.words)) continue;
    const start = startOf(line);
    const read = readLine(line.words.slice(start), register);
    const source = ({ from, to }: Range) => view.toSource(line.at + start + from, line.at + start + to);
    const of = read.of === undefined ? over.of : { ...read.of, place: source(read.of.place) };
    const now: Over = { presence: read.presence ?? over.presence, role: read.role ?? over.role, of };
    const whole = view.toSource(line.at, line.at + line.words.length);
    for (const entry of read.entries)
      found.push(
        personOf(
          text,
          section.id,
          entry,
          now,
          read.entries.length === 1 ? whole : source(entry),
          source,
          register,
        ),
      );
    over = afterLine(over, now, read);
  }
  return found;
}

/** A list that goes on over lines is one, and "… Frånvarande: …" in the same line begins another. Places stay the same. */
function inLines(words: string): string {
  return words
    .replaceAll(/,\n(?!\n)/g, ', ')
    .replaceAll(/\n(?=(?:och|samt) \p{Lu})/gu, ' ')
    .replaceAll(/(?<=[.;]) (?=(?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}?\p{Ll}+(?: \p{Ll}+){0,2}:)/gu, '\n');
}

/** Where the names begin: after a list's mark or number. */
function startOf({ words }: Line): number {
  const mark = bulletOf(words).length;
  return mark > 0 ? mark : (/^\d{1,2}[.)]\s+/.exec(words)?.[0].length ?? 0);
}

/** A label that stands alone holds for the lines under it; a role in a line with names only for those. */
function afterLine(over: Over, now: Over, { entries, role }: LineRead): Over {
  const isAlone = entries.length === 0;
  return {
    presence: now.presence,
    ...(isAlone && role !== undefined ? { role } : {}),
    ...(isAlone ? { of: now.of } : { of: over.of }),
  };
}

function personOf(
  text: string,
  section: string,
  entry: Entry,
  { presence, role, of }: Over,
  whole: Range,
  source: (place: Range) => Range,
  register: Register,
): AttendanceProposal {
  const { isAbsent, isPresent, ...said } = saidOf(entry.notes);
  const name = entry.name === undefined ? undefined : source(entry.name);
  const affiliation = entry.affiliation === undefined ? of?.place : source(entry.affiliation);
  const organisations = entry.affiliation === undefined ? (of?.organisations ?? []) : entry.organisations;
  const person = name === undefined ? undefined : matchPerson(text.slice(name.from, name.to), register);
  return {
    section,
    ...whole,
    ...(name === undefined ? {} : { name }),
    ...(affiliation === undefined ? {} : { affiliation }),
    organisations: [...new Set(organisations)],
    ...(person === undefined ? {} : { person }),
    presence: isAbsent ? 'absent' : isPresent || role !== undefined ? 'present' : presence,
    ...(role === undefined ? {} : { role }),
    ...said,
    incomplete: entry.incomplete,
    sureness: entry.sureness,
  };
}
