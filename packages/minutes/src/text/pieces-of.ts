import type { Aside, SectionProposal } from '../proposal.ts';

/** A stretch of a text, and whose it is: a section's or set aside. */
export type TextPiece = { from: number; to: number; section?: string; aside?: Aside['why'] };

/** The whole text in stretches, in order: each character is a section's or was set aside, and joined they are the text. */
export function piecesOf(
  text: string,
  sections: readonly SectionProposal[],
  asides: readonly Aside[],
): TextPiece[] {
  const pieces: TextPiece[] = [];
  let next = 0;
  const give = (from: number, to: number, section?: string) => {
    let at = from;
    while (at < to) {
      const aside = asides[next];
      if (aside === undefined || aside.from >= to) break;
      if (aside.from > at)
        pieces.push({ from: at, to: aside.from, ...(section === undefined ? {} : { section }) });
      const end = Math.min(aside.to, to);
      pieces.push({ from: Math.max(at, aside.from), to: end, aside: aside.why });
      at = end;
      if (aside.to > to) break;
      next += 1;
    }
    if (at < to) pieces.push({ from: at, to, ...(section === undefined ? {} : { section }) });
  };
  let at = 0;
  for (const { id, from, to } of sections) {
    give(at, from);
    give(from, to, id);
    at = to;
  }
  give(at, text.length);
  return pieces;
}
