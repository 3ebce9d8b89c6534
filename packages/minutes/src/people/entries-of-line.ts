import type { Register } from '../register.ts';
import { isRow } from '../text/line-forms.ts';
import { isParty, partyBefore } from '../words/parties.ts';
import { roleOf } from '../words/people-words.ts';
import type { Entry } from './entry.ts';
import { withOrganisationInNote } from './organisation-in-note.ts';
import { beginsWithFirstName } from './person-name.ts';
import { type Piece, piecesOfLine } from './pieces-of-line.ts';
import { readPiece } from './read-piece.ts';
import { isSecondCell, isSender, sentBy } from './row-cells.ts';
import { isManyOrThing, organisationsIn, type SegmentKind, segmentKind } from './segment-kind.ts';
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

/** "Röda Korset (Gun Hall, Bo Alm)": those whose whole names stand in brackets after where they come from. */
function peopleInside({ words, from, to, notes }: Piece, kind: SegmentKind, register: Register): Entry[] {
  if (
    notes.length === 0 ||
    !/^\p{Lu}/u.test(words) ||
    ('sure' in kind && kind.sure && kind.is !== 'organisation')
  )
    return [];
  const people = notes.map((note) => ({ note, kind: segmentKind(note.words, register) }));
  const isAll = people.every((one) => one.kind.is === 'person' && one.kind.sure);
  if (!isAll || roleOf(words) !== undefined) return [];
  const organisations = kind.is === 'organisation' ? kind.organisations : [];
  return people.map(({ note, kind: one }) => ({
    ...personEntry({ ...note, notes: [] }, one),
    affiliation: { from, to },
    organisations: [...organisations],
  }));
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

/** After a name, a capitalised pair of words that begins with no first name is rather an association than a person. */
function isAffiliation(
  current: Entry | undefined,
  { from }: Piece,
  kind: SegmentKind,
  line: string,
  register: Register,
): boolean {
  if (current?.name === undefined || (kind.is !== 'person' && kind.is !== 'first-name')) return false;
  const isSaid =
    current.affiliation !== undefined || current.notes.some((note) => /^från /iu.test(note.words));
  if (!isSaid && !kind.sure && /\s[–—-]\s$/u.test(line.slice(0, from))) return true;
  if (isSaid && current.affiliation === undefined) return false;
  if (isRow(line) && (!kind.sure || kind.is === 'first-name')) return true;
  if (current.affiliation !== undefined) return kind.is === 'first-name' && !kind.sure;
  return !kind.sure && !isListOfPeople(line, register);
}

/** A line with one word that is no common name and has the form of another word. */
function isAloneThing(line: string, { words }: Piece, kind: SegmentKind): boolean {
  return kind.is === 'first-name' && !kind.sure && isManyOrThing(words) && piecesOfLine(line).length === 1;
}

/** Three or more names, and no organisation among them. */
function isListOfPeople(line: string, register: Register): boolean {
  const kinds = piecesOfLine(line).map((piece) => readPiece(piece, register).kind.is);
  const names = kinds.filter((kind) => kind === 'person' || kind === 'first-name').length;
  return names >= 3 && !kinds.includes('organisation');
}

function personEntry({ from, to, notes }: Piece, kind: SegmentKind): Entry {
  const isFirst = kind.is === 'first-name';
  const isSure = 'sure' in kind && kind.sure;
  return {
    from,
    to,
    name: { from, to },
    organisations: [],
    notes,
    incomplete: isFirst,
    sureness: isSure ? 'sure' : isFirst ? 'unsure' : 'likely',
  };
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
