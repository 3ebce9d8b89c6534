import type { Register } from '../register.ts';
import { isTitle, roleOf, saysAbsent } from '../words/people-words.ts';
import { beginsWithFirstName, isFullName } from './person-name.ts';
import type { Note, Piece } from './pieces-of-line.ts';
import { type SegmentKind, segmentKind } from './segment-kind.ts';
import { splitNote } from './split-note.ts';

/** What a piece of a line is, after a title before a name and a note after it are taken off. */
export function readPiece(whole: Piece, register: Register): { main: Piece; kind: SegmentKind } {
  const piece = withoutTitle(withoutClass(whole));
  const kind = segmentKind(piece.words, register);
  if (kind.is !== 'nothing' && kind.is !== 'note' && !(kind.is === 'organisation' && !kind.sure))
    return { main: piece, kind };
  const split = splitNote(piece.words);
  if (split === undefined) return { main: piece, kind };
  const person = segmentKind(split.name, register);
  const isPerson =
    person.is === 'person' ||
    (person.is === 'first-name' && (person.sure || (kind.is === 'nothing' && isNoteOnSomebody(split.note))));
  if (!isPerson) return { main: piece, kind };
  const main = {
    ...piece,
    to: piece.from + split.name.length,
    words: split.name,
    notes: [noteAfter(piece, split.note), ...piece.notes],
  };
  return { main, kind: person };
}

/** "åk 2 Anna Ek", "tre personer från Bryggan": the name is what comes after the class, or after how many they were. */
function withoutClass(piece: Piece): Piece {
  const said =
    /^(?:åk|årskurs|klass) \S{1,4} (?=\p{Lu}\p{Ll})|^(?:\d{1,2}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|några|flera) (?:(?:personer|person|stycken|st|deltagare|representanter|medlemmar|elever|ungdomar) )?från (?=\p{Lu})/iu.exec(
      piece.words,
    )?.[0].length ?? 0;
  return { ...piece, from: piece.from + said, words: piece.words.slice(said) };
}

/** "rektor Anna Ek", "Ordförande Anna Ek": the title is a note on the name. */
function withoutTitle(piece: Piece): Piece {
  const match = /^((?:\p{L}[\p{L}-]*\.? ){1,4}?)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}.*)?)$/u.exec(piece.words);
  const [, title = '', name = ''] = match ?? [];
  const isSaid =
    isTitle(title.trim()) ||
    roleOf(title) !== undefined ||
    (/^\p{Ll}/u.test(title) && beginsWithFirstName(name));
  const isFrom =
    /(?:^| )(?:från|för|med|och|till|ej|inte|ersätter|efter|via|av|utom) $/.test(title) || saysAbsent(title);
  if (match === null || !isSaid || isFrom || !(isFullName(name) || beginsWithFirstName(name))) return piece;
  const note = { words: title.trim(), from: piece.from, to: piece.from + title.trimEnd().length };
  return { ...piece, from: piece.from + title.length, words: name, notes: [note, ...piece.notes] };
}

function noteAfter({ to }: Piece, words: string): Note {
  return { words, from: to - words.length, to };
}

/** Whether words after a name that is no common one say something of somebody: "Zork lämnade vid § 5", and not "Tallköpings fastigheter". */
function isNoteOnSomebody(note: string): boolean {
  return (
    /^(?:från|till|kl|§|fr\.|lämna|kom|gick|anslöt|anlände|ej|inte|frånv|förhind|deltog|deltar|ordf|sekr|via|mamma|pappa|förälder|som|hade|har|\d)/iu.test(
      note,
    ) ||
    isTitle(note) ||
    saysAbsent(note)
  );
}
