import type { Register } from '../register.ts';
import { isParty, partyBefore } from '../words/parties.ts';
import { roleOf } from '../words/people-words.ts';
import type { Entry } from './entry.ts';
import { isAffiliation } from './is-affiliation.ts';
import { withOrganisationInNote } from './organisation-in-note.ts';
import { peopleInside } from './people-inside.ts';
import { personEntry } from './person-entry.ts';
import { beginsWithFirstName } from './person-name.ts';
import { type Piece, piecesOfLine } from './pieces-of-line.ts';
import { readPiece } from './read-piece.ts';
import { isSecondCell, isSender, sentBy } from './row-cells.ts';
import { isManyOrThing, organisationsIn, type SegmentKind } from './segment-kind.ts';
import { shareAffiliation } from './share-affiliation.ts';

/**
 * Who a line names: "namn", "namn, organisation, organisation", "namn, namn", "organisation", with notes in brackets or
 * after the name. A title is no organisation, and an organisation no person.
 */
export function entriesOfLine(line: string, register: Register): Entry[] {
  const entries: Entry[] = [];
  const party = partyBefore(line);
  const read = piecesOfLine(' '.repeat(party) + line.slice(party)).map((piece) => ({
    piece,
    ...readPiece(piece, register),
  }));
  const areBodies = areOrganisations(read);
  for (const { piece, main, kind: alone } of read) {
    const kind = areBodies ? asOrganisation(main, alone) : alone;
    const current = entries.at(-1);
    // "…, (namnden – per telefon)": a bracket of its own in a list of organisations is on none of them.
    if (areBodies && piece.words === '') continue;
    if (isParty(piece.words) && kind.is === 'organisation' && !kind.sure) continue;
    const inside = peopleInside(main, kind, register);
    if (inside.length > 0) {
      entries.push(...inside);
      continue;
    }
    if (kind.is === 'note' || kind.is === 'nothing') addNote(current, main, kind, entries, register);
    else if (isSecondCell(current, kind, line)) continue;
    else if (kind.is === 'organisation') addOrganisation(current, main, kind, entries);
    else if (isSender(current, kind, line)) entries.splice(-1, 1, sentBy(current, personEntry(main, kind)));
    else if (isAffiliation(current, main, kind, line, register))
      addOrganisation(current, main, { is: 'organisation', organisations: [], sure: false }, entries);
    else if (!isAloneThing(line, main, kind)) entries.push(personEntry(main, kind));
  }
  return shareAffiliation(
    line,
    entries.map((entry) => withOrganisationInNote(entry, register)),
  );
}

/** A list of organisations alone: several that are, and nobody that surely is a person. */
function areOrganisations(read: readonly { main: Piece; kind: SegmentKind }[]): boolean {
  const bodies = read.filter(({ kind }) => kind.is === 'organisation').length;
  return read.length > 2 && bodies > 1 && read.every(({ main, kind }) => mayBeOrganisation(main, kind));
}

/** One word that is no common first name may be one, also where a task was once given to it as to somebody. */
function mayBeOrganisation({ words }: Piece, { is }: SegmentKind): boolean {
  return is === 'first-name' ? !beginsWithFirstName(words) : is !== 'person' && is !== 'note';
}

/** Among organisations an unknown name is one more: "Trafikverket, Sambruk, Skatteverket". */
function asOrganisation({ words }: Piece, kind: SegmentKind): SegmentKind {
  const isName = /^\p{L}*\p{Lu}/u.test(words) && words.split(/\s+/).length <= 5;
  return (kind.is === 'first-name' || kind.is === 'nothing') && isName
    ? { is: 'organisation', organisations: [], sure: false }
    : kind;
}

/** A line with one word that is no common name and has the form of another word. */
function isAloneThing(line: string, { words }: Piece, kind: SegmentKind): boolean {
  return kind.is === 'first-name' && !kind.sure && isManyOrThing(words) && piecesOfLine(line).length === 1;
}

function addOrganisation(
  current: Entry | undefined,
  { from, to, notes, words }: Piece,
  kind: SegmentKind & { is: 'organisation' },
  entries: Entry[],
): void {
  const isPart = /^\p{Ll}/u.test(words) && kind.organisations.length === 0;
  const isShort = kind.organisations.length === 0 && /^[\p{Lu}]{1,3}$/u.test(words);
  if (current?.name !== undefined && isShort && current.affiliation !== undefined) return;
  if (current?.name !== undefined) {
    current.affiliation = { from: current.affiliation?.from ?? from, to };
    current.organisations.push(...kind.organisations);
    current.notes.push(...notes);
    current.to = to;
    return;
  }
  if (current?.affiliation !== undefined && isPart) {
    current.affiliation = { from: current.affiliation.from, to };
    current.to = to;
    return;
  }
  entries.push({
    from,
    to,
    affiliation: { from, to },
    organisations: [...kind.organisations],
    notes,
    incomplete: false,
    sureness: kind.sure ? 'sure' : 'unsure',
  });
}

/** A note belongs to who stands before it; words that name an organisation somewhere are one that sent somebody. */
function addNote(
  current: Entry | undefined,
  piece: Piece,
  kind: SegmentKind,
  entries: Entry[],
  register: Register,
): void {
  if (current !== undefined) {
    if (piece.words !== '') current.notes.push({ words: piece.words, from: piece.from, to: piece.to });
    current.notes.push(...piece.notes);
    const isUnknown =
      kind.is === 'nothing' && /^\p{Lu}/u.test(piece.words) && piece.words.split(' ').length <= 5;
    if (
      isUnknown &&
      current.name !== undefined &&
      current.affiliation === undefined &&
      roleOf(piece.words) === undefined
    )
      current.affiliation = { from: piece.from, to: piece.to };
    return;
  }
  const sent = /(?:från|för) (\p{L}.{1,60})$/u.exec(piece.words);
  const [name = ''] = sent === null ? [] : [sent[1]];
  const organisations = name === '' ? [] : organisationsIn(name, register);
  if (organisations.length === 0) return;
  const affiliation = { from: piece.to - name.length, to: piece.to };
  entries.push({
    ...affiliation,
    from: piece.from,
    affiliation,
    organisations,
    notes: piece.notes,
    incomplete: false,
    sureness: 'likely',
  });
}
