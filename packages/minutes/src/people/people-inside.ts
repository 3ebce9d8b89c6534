import type { Register } from '../register.ts';
import { roleOf } from '../words/people-words.ts';
import type { Entry } from './entry.ts';
import { personEntry } from './person-entry.ts';
import type { Piece } from './pieces-of-line.ts';
import { type SegmentKind, segmentKind } from './segment-kind.ts';

/** "Röda Korset (Gun Hall, Bo Alm)": those whose whole names stand in brackets after where they come from. */
export function peopleInside(
  { words, from, to, notes }: Piece,
  kind: SegmentKind,
  register: Register,
): Entry[] {
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
