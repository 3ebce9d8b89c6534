import type { SectionProposal } from '../proposal.ts';
import { linesOf } from '../text/lines.ts';
import { isTableFrame } from '../words/table-words.ts';

/** What the cell of a table's column of presence says of the row's person, and how surely. */
export type Ticked = { presence: 'present' | 'absent'; isUnsure: boolean };

/**
 * The rows of a table with a column for who was there ("Namn ⇥ Närvarande"), by where each begins: "ja", "x" or "nej",
 * "–" in it. An empty cell among others that are filled is a person who was away, unsurely.
 */
export function tickedRows(text: string, section: SectionProposal): Map<number, Ticked> {
  const begin = text.lastIndexOf('\n', Math.max(0, section.from - 1)) + 1;
  const found = new Map<number, Ticked>();
  const empty: number[] = [];
  let column: { at: number; isAway: boolean } | undefined;
  for (const line of linesOf(text, begin, Math.min(section.to, begin + 20_000))) {
    const cells = text.slice(line.from, Math.min(line.to, line.from + 400)).split(/\t|\|/);
    if (cells.length < 2) continue;
    if (isTableFrame(line.words)) {
      const at = cells.findIndex((cell) => presenceColumn.test(cell));
      if (at > 0) column = { at, isAway: /frånv|ej|inte/i.test(cells[at] ?? '') };
      continue;
    }
    const cell = column === undefined ? undefined : (cells[column.at] ?? '').trim();
    if (column === undefined || cell === undefined) continue;
    const isTick = yes.test(cell);
    if (isTick || no.test(cell))
      found.set(line.from, { presence: isTick === column.isAway ? 'absent' : 'present', isUnsure: false });
    else if (cell === '') empty.push(line.from);
  }
  if (found.size > 0 && column !== undefined)
    for (const from of empty)
      found.set(from, { presence: column.isAway ? 'present' : 'absent', isUnsure: true });
  return found;
}

const presenceColumn = /^\W*(?:(?:när|från)var(?:o|ande)|närv|frånv|deltog|på plats|kom)\W*$/iu;
const yes = /^(?:ja|j|x|✓|✔|☑|ok|1|närv\p{L}*\.?|deltog)$/iu;
const no = /^(?:nej|n|[-–—]|0|☐|✗|✘|ej|frånv\p{L}*\.?|förhinder|sjuk)$/iu;
