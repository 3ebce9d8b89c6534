import type { Register } from '../register.ts';
import { isRow } from '../text/line-forms.ts';
import type { Entry } from './entry.ts';
import { type Piece, piecesOfLine } from './pieces-of-line.ts';
import { readPiece } from './read-piece.ts';
import type { SegmentKind } from './segment-kind.ts';

/** After a name, a capitalised pair of words that begins with no first name is rather an association than a person. */
export function isAffiliation(
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

/** Three or more names, and no organisation among them. */
function isListOfPeople(line: string, register: Register): boolean {
  const kinds = piecesOfLine(line).map((piece) => readPiece(piece, register).kind.is);
  const names = kinds.filter((kind) => kind === 'person' || kind === 'first-name').length;
  return names >= 3 && !kinds.includes('organisation');
}
