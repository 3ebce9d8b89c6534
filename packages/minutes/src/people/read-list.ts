import type { Range } from '@utveckling/domain/meeting/source';
import type { AttendanceProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { readable } from '../text/readable.ts';
import type { Entry } from './entry.ts';
import { listLines } from './list-lines.ts';
import { matchPerson } from './match-person.ts';
import type { LineRead } from './read-line.ts';
import { saidOf } from './said-of.ts';

type Presence = AttendanceProposal['presence'];
/** What holds for the lines that follow: they are absent, approve, come from an organisation. */
type Over = {
  presence: Presence;
  role?: AttendanceProposal['role'];
  of?: { place: Range; organisations: string[] } | undefined;
  /** They only get a copy. */
  isCopy?: boolean;
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
  const found: AttendanceProposal[] = [];
  const lines = listLines(view.words, register);
  const isSpaced = lines.every(
    ({ line }, index) =>
      line.words === '' || lines[index + 1]?.line.words === '' || index === lines.length - 1,
  );
  let over: Over = { presence };
  for (const { line, start, ...read } of lines) {
    if (line.words === '') over = { presence: over.presence, ...(isSpaced ? { of: over.of } : {}) };
    if (line.words === '') continue;
    const source = ({ from, to }: Range) => view.toSource(line.at + start + from, line.at + start + to);
    const of = read.of === undefined ? over.of : { ...read.of, place: source(read.of.place) };
    const now: Over = {
      presence: read.presence ?? over.presence,
      role: read.role ?? over.role,
      of,
      isCopy: read.isCopy ?? over.isCopy ?? false,
    };
    const whole = view.toSource(line.at, line.at + line.words.length);
    for (const entry of now.isCopy ? [] : read.entries)
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

/** A label that stands alone holds for the lines under it; a role in a line with names only for those. */
function afterLine(over: Over, now: Over, { entries, role, isCopy }: LineRead): Over {
  const isAlone = entries.length === 0;
  return {
    presence: now.presence,
    ...(isAlone && role !== undefined ? { role } : {}),
    ...(isAlone ? { of: now.of } : { of: over.of }),
    ...(isAlone && isCopy ? { isCopy } : {}),
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
