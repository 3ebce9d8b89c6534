import type { Range } from '@utveckling/domain/meeting/source';
import type { SectionProposal } from '../proposal.ts';
import { linesWithout } from '../section/lines-without.ts';
import type { Line } from '../text/lines.ts';

/** How many lines with words at the beginning may be the head of a document. */
const most = 30;

/**
 * The lines that tell of the document itself: those of the head, or the first few when it has none. Lines that are
 * running text belong to no head.
 */
export function headLines(
  text: string,
  asides: readonly Range[],
  sections: readonly SectionProposal[],
): Line[] {
  const first = sections[0];
  if (first === undefined) return [];
  const to = first.kind === 'head' ? first.to : Math.min(first.to, (first.title?.to ?? first.body) + 1);
  const lines = linesWithout(
    text.slice(0, to),
    asides.filter((aside) => aside.to <= to),
  );
  return lines
    .filter(({ words }) => words !== '')
    .slice(0, most)
    .map(unmarked);
}

/** Marks of bold and italics are spaces here, so that "**Datum:** 3 maj" begins with its label. */
function unmarked(line: Line): Line {
  const words = line.words
    .replaceAll(/\*\*|__|'{2,5}|^#{1,6} |^={1,6} /g, (mark) => ' '.repeat(mark.length))
    .trimEnd();
  const start = words.length - words.trimStart().length;
  return { ...line, at: line.at + start, words: words.slice(start) };
}
