import type { Entry } from './entry.ts';
import type { Piece } from './pieces-of-line.ts';
import type { SegmentKind } from './segment-kind.ts';

/** Somebody that a piece of a line names, as sure as the kind of the piece is. */
export function personEntry({ from, to, notes }: Piece, kind: SegmentKind): Entry {
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
