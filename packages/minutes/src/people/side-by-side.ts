import type { AttendanceProposal, SectionProposal } from '../proposal.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { presenceOf, roleOf } from '../words/people-words.ts';

type Label = Pick<AttendanceProposal, 'presence' | 'role'> & { at: number };
/** A cell under one of several labels beside each other, its place in the source and what the label says of it. */
export type CellUnder = { from: number; to: number; label: Label; isUnsure: boolean };

/**
 * Labels that stand beside each other in a line ("Deltagare:      Frånvarande:"), each over names of its own: the cells
 * under them by where their line begins, each with its label. A cell that stands under none of them is given the label
 * of its place in the row and is unsure. Undefined where no labels stand beside each other.
 */
export function cellsUnderLabels(text: string, section: SectionProposal): Map<number, CellUnder[]> {
  const begin = text.lastIndexOf('\n', Math.max(0, section.from - 1)) + 1;
  const found = new Map<number, CellUnder[]>();
  let labels: Label[] = [];
  let isBegun = false;
  for (const line of linesOf(text, begin, Math.min(section.to, begin + longest))) {
    const cells = cellsOf(line);
    const here = labelsOf(cells);
    if (here.length > 1) {
      labels = here;
      isBegun = false;
      found.set(line.from, []);
    } else if (labels.length > 0 && cells.length === 0) {
      if (isBegun) labels = [];
    } else if (labels.length > 0 && !/^[\s|:+=-]*$/.test(line.words)) {
      if (cells.some(({ words }) => /:\s*\S/.test(words) || /:$/.test(words))) labels = [];
      else {
        isBegun = true;
        found.set(line.from, under(cells, labels, line, text));
      }
    }
  }
  return found;
}

/** No list of people is longer. */
const longest = 20_000;

type Cell = { at: number; words: string };

/** The cells between wide spaces, tabs and pipes, and the column each begins in. */
function cellsOf({ words, at, from }: Line): Cell[] {
  return [...words.slice(0, 300).matchAll(/[^\s|](?:[^\s|]| (?! ))*/g)].map((match) => ({
    at: at - from + match.index,
    words: match[0].trim(),
  }));
}

function labelsOf(cells: readonly Cell[]): Label[] {
  const labels = cells.flatMap(({ at, words }): Label[] => {
    const plain = words.replaceAll('*', '').replace(/\s*:\s*$/, '');
    if (plain.length > 30 || plain.split(' ').length > 3 || /[.,:;()]/.test(plain)) return [];
    const role = roleOf(plain);
    const presence = role === undefined ? presenceOf(plain) : 'present';
    return presence === undefined ? [] : [{ at, presence, ...(role === undefined ? {} : { role }) }];
  });
  const isAll = labels.length === cells.length;
  return isAll && new Set(labels.map(({ presence, role }) => `${presence} ${role}`)).size > 1 ? labels : [];
}

/** How far beside its label's column a cell may begin. */
const near = 3;

function under(cells: readonly Cell[], labels: readonly Label[], line: Line, text: string): CellUnder[] {
  const start = text.slice(line.from, line.to);
  const isRow = /[\t|]/.test(start);
  const border = start.trimStart().startsWith('|') ? 1 : 0;
  return cells.flatMap(({ at, words }, index): CellUnder[] => {
    const place = isRow ? (start.slice(0, at).match(/[\t|]/g)?.length ?? 0) - border : undefined;
    const aligned = labels.find((label) => Math.abs(label.at - at) <= near);
    const label = place === undefined ? (aligned ?? labels[index]) : labels[place];
    if (label === undefined) return [];
    const from = line.from + at;
    return [{ from, to: from + words.length, label, isUnsure: place === undefined && aligned === undefined }];
  });
}
