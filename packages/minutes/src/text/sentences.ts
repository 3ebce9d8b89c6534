import type { Range } from '@utveckling/domain/meeting/source';
import { goingOn, perhapsLast } from '../words/abbreviations.ts';
import { bulletOf, isRow } from './line-forms.ts';
import { linesOf } from './lines.ts';

/**
 * The sentences of readable words, in order, as ranges of them. A line that stayed a line ends a sentence; an item of a
 * list (without its mark) and a cell of a table are sentences of their own. None ends after kl., t.ex., nr, initials,
 * "§ 5." or ordinals.
 */
export function sentences(words: string): Range[] {
  const found: Range[] = [];
  for (const line of linesOf(words)) {
    if (line.words === '' || isRule.test(line.words)) continue;
    const begin = line.at + bulletOf(line.words).length;
    const end = line.at + line.words.length;
    for (const cell of cellsOf(words, begin, end)) found.push(...sentencesOf(words, cell));
  }
  return found;
}

/** The line under the head of a table: "|---|---|". */
const isRule = /^\|[|\s:=+-]*$/;

/** The cells of a table's row, or the line itself. */
function cellsOf(words: string, from: number, to: number): Range[] {
  const line = words.slice(from, to);
  if (!isRow(line)) return [{ from, to }];
  const cells: Range[] = [];
  let begin = /^\|[ \t]*/.exec(line)?.[0].length ?? 0;
  const label = begin + labelLength(line.slice(begin));
  for (const gap of line.matchAll(/[\t|]| {3,}/g)) {
    if (gap.index < Math.max(begin, label)) continue;
    cells.push({ from: from + begin, to: from + gap.index });
    begin = gap.index + gap[0].length;
  }
  cells.push({ from: from + begin, to });
  return cells.flatMap((cell) => trimmed(words, cell));
}

const label =
  '(?:beslut|åtgärd|uppdrag|uppgift|ansvarig|ansvariga|klart|klart senast|senast|deadline|status|bakgrund|förslag till beslut|förslag)';
const beside = new RegExp(
  `^(?:\\*\\*)?${label}(?:\\*\\*)?(?::(?:\\*\\*)?[\\t ]+|[\\t ]*[|\\t][\\t ]*(?=[^|\\t]{3,}$)| {3,}(?=(?:(?! {3}).){3,}$))`,
  'iu',
);

/**
 * "Beslut:     Prognosen godkänns", "Ansvarig | Anna": what stands beside a label that says how it is meant, and alone there, is no
 * cell of its own. Where the other cell is a label too, they are heads of columns.
 */
function labelLength(line: string): number {
  const words = line.slice(0, 2000).replace(/\s*\|\s*$/, '');
  const found = beside.exec(words)?.[0] ?? '';
  const isHead = new RegExp(`^${label}[\\s:*]*$`, 'iu').test(words.slice(found.length));
  return isHead ? 0 : found.length;
}

/** Without the spaces around it; nothing where it is only spaces. */
function trimmed(words: string, { from, to }: Range): Range[] {
  const cell = words.slice(from, to);
  const begin = from + cell.length - cell.trimStart().length;
  const end = from + cell.trimEnd().length;
  return end > begin ? [{ from: begin, to: end }] : [];
}

function sentencesOf(words: string, whole: Range): Range[] {
  const found: Range[] = [];
  const line = words.slice(whole.from, whole.to);
  let begin = 0;
  for (const end of line.matchAll(
    /(?:[.!?…]{1,5})["”“»'’)\]]{0,3}(\s{1,9})(?=["”“»'’([]{0,2}[\p{Lu}\p{N}])/gu,
  )) {
    const stop = end.index + end[0].length - (end[1]?.length ?? 0);
    if (end[0].startsWith('.') && isAbbreviation(line, begin, end.index, end.index + end[0].length)) continue;
    found.push({ from: whole.from + begin, to: whole.from + stop });
    begin = end.index + end[0].length;
  }
  if (begin < line.length) found.push({ from: whole.from + begin, to: whole.to });
  return found;
}

/** Whether the full stop at `stop` belongs to the word before it. */
function isAbbreviation(line: string, begin: number, stop: number, next: number): boolean {
  const before = line.slice(Math.max(begin, stop - 40), stop);
  const [, word = ''] = /(?:^|[\s("”“»/[–-])([^\s("”“»/[–-]{1,20})$/u.exec(before) ?? [];
  const isCapital = /^["”“»'’([]{0,2}\p{Lu}/u.test(line.slice(next, next + 3));
  const plain = word.toLowerCase();
  if (/^\d{1,4}$/.test(word))
    return isNumbering(before.slice(0, -word.length), begin, stop, word) || !isCapital;
  if (/^\p{Lu}$/u.test(word))
    return !/\b(?:grupp|etapp|alternativ|plan|lag|hus|del|bilaga)\s$/iu.test(before.slice(0, -1));
  if (perhapsLast.has(plain)) return !isCapital;
  return goingOn.has(plain);
}

/** "1." where a line begins, "§ 5.", "nr 3.", "punkt 2.": the number is a name, not the end. */
function isNumbering(before: string, begin: number, stop: number, number: string): boolean {
  return stop - number.length === begin || /(?:§§?|\bnr\.?|\bpunkt|\bkl\.?|\bden)\s?$/i.test(before);
}
