import type { Range } from '@utveckling/domain/meeting/source';
import type { AttendanceProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { readable } from '../text/readable.ts';
import type { Entry } from './entry.ts';
import { listLines } from './list-lines.ts';
import { matchPerson } from './match-person.ts';
import { type LineRead, readLine } from './read-line.ts';
import { saidOf } from './said-of.ts';
import { type CellUnder, cellsUnderLabels } from './side-by-side.ts';
import { tickedRows } from './ticked-rows.ts';

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
  const underLabels = cellsUnderLabels(text, section);
  const ticked = tickedRows(text, section);
  let over: Over = { presence };
  for (const { line, start, ...read } of lines) {
    if (line.words === '') over = { presence: over.presence, ...(isSpaced ? { of: over.of } : {}) };
    if (line.words === '') continue;
    const begin =
      line.words === '' ? 0 : text.lastIndexOf('\n', view.toSource(line.at, line.at + 1).from) + 1;
    const cells = line.words === '' ? undefined : underLabels.get(begin);
    if (cells !== undefined) {
      for (const cell of cells) found.push(...inCell(text, section.id, cell, register));
      over = { presence };
      continue;
    }
    const source = ({ from, to }: Range) => view.toSource(line.at + start + from, line.at + start + to);
    const of = read.of === undefined ? over.of : { ...read.of, place: source(read.of.place) };
    const now: Over = {
      presence: read.presence ?? over.presence,
      role: read.role ?? over.role,
      of,
      isCopy: read.isCopy ?? over.isCopy ?? false,
    };
    const whole = view.toSource(line.at, line.at + line.words.length);
    const tick = read.entries.length === 1 ? ticked.get(begin) : undefined;
    for (const entry of now.isCopy ? [] : read.entries) {
      const place = read.entries.length === 1 ? whole : source(entry);
      const person = personOf(text, section.id, entry, now, place, source, register);
      found.push(
        tick === undefined
          ? person
          : { ...person, presence: tick.presence, ...(tick.isUnsure ? { sureness: 'unsure' } : {}) },
      );
    }
    over = afterLine(over, now, read);
  }
  return found;
}

/** Those that a cell under one of several labels names. */
function inCell(
  text: string,
  section: string,
  { from, to, label: { presence, role }, isUnsure }: CellUnder,
  register: Register,
): AttendanceProposal[] {
  const source = (place: Range) => ({ from: from + place.from, to: from + place.to });
  return readLine(text.slice(from, to), register).entries.map((entry) => {
    const person = personOf(text, section, entry, { presence, role }, source(entry), source, register);
    return isUnsure ? { ...person, sureness: 'unsure' } : person;
  });
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
