import type { Range } from '@utveckling/domain/meeting/source';
import type { WordsView } from '../../text/words-view.ts';
import type { Sentence, Under } from '../told.ts';
import { wholeClauses } from './clauses.ts';
import { decisionCells, taskRows } from './tables.ts';
import { underOf } from './under-words.ts';

/** What to leave out: ranges of the source that are no sentences, like the lines of an attendance list. */
type Left = { title: string; without: readonly Range[] };

/** The sentences of a section's readable words, each knowing its neighbours and what it stands under. */
export function readSentences(view: WordsView, { title, without }: Left): Sentence[] {
  const found: Sentence[] = [];
  const cells: { sentence: Sentence; row: number; column: number }[] = [];
  let column = 0;
  let under: Under = underOf(title) ?? 'none';
  let paragraph = 0;
  let isList = false;
  let told = 0;
  let end = 0;
  for (const { from, to } of wholeClauses(view.words)) {
    const place = (begin: number, stop: number) => view.toSource(from + begin, from + stop);
    const gap = view.words.slice(end, from);
    end = to;
    if (isWithin(place(0, to - from), without)) continue;
    const words = view.words.slice(from, to);
    const beginsLine = found.length === 0 || gap.includes('\n');
    if (gap.includes('\n')) paragraph += 1;
    column =
      gap.includes('\n') || found.length === 0
        ? columnsIn(gap.slice(gap.lastIndexOf('\n') + 1))
        : column + Math.max(columnsIn(gap), 0);
    const isTicked = beginsLine && /(?:\[ ?\]|☐)\s*$/u.test(gap.slice(-8));
    const isItem =
      beginsLine &&
      (isTicked || /[-–—•*·▪]\s*$/u.test(gap) || /^(?:a ?t ?t|\d{1,2}[.)]|[a-zåäö]\))\s/iu.test(words));
    const changed = beginsLine ? underOf(words) : undefined;
    if (changed !== undefined) under = changed;
    else if (
      beginsLine &&
      isOver(under) &&
      !isItem &&
      !(isList && isSmall(words)) &&
      (isList || (gap.includes('\n\n') && told > 0))
    )
      under = 'none';
    told = changed === undefined ? told + 1 : 0;
    if (beginsLine)
      isList =
        isItem ||
        (isList && isSmall(words)) ||
        (changed !== undefined && /(?:beslutar|beslutade|beslöt|att)\s*:?$/iu.test(words));
    const before = found.at(-1);
    const sentence: Sentence = {
      words,
      place,
      before,
      after: undefined,
      isItem,
      isQuestion: /\?["”)\s]*(?:\(|$)/u.test(words),
      under: changed !== undefined && isLabel(words) ? 'none' : isTicked ? 'action' : under,
      paragraph,
    };
    if (before !== undefined) before.after = sentence;
    found.push(sentence);
    cells.push({ sentence, row: paragraph, column });
  }
  for (const cell of decisionCells(cells)) cell.under = 'decision';
  for (const row of taskRows(cells))
    for (const cell of [row.task, row.who, row.due, row.state, row.last])
      if (cell !== undefined) cell.row = row;
  return found;
}

/** How many columns the signs between two cells step on: pipes (single or double), tabs or a wide space. */
function columnsIn(gap: string): number {
  const pipes = gap.match(/\|\|?/g)?.length ?? 0;
  if (pipes > 0) return pipes;
  const tabs = gap.match(/\t/g)?.length ?? 0;
  return tabs > 0 ? tabs : / {3,}/.test(gap) ? 1 : 0;
}

/** What "Beslut" and "Att göra" say holds for the lines right under them; "Yrkanden" and "Bakgrund" hold until the next label. */
function isOver(under: Under): boolean {
  return (
    under === 'decision' ||
    under === 'action' ||
    under === 'agenda' ||
    under === 'purpose' ||
    under === 'later' ||
    under === 'election'
  );
}

/** "Beslut", "Att göra:" is the label of what follows and tells nothing; "Styrelsen beslutade" may. */
function isLabel(words: string): boolean {
  return words.length < 60 && !/[.!?]$/.test(words);
}

/** A line of a list that has no marks: "Styrelsen beslutar att" stands over it. */
function isSmall(words: string): boolean {
  return /^\p{Ll}/u.test(words);
}

function isWithin(range: Range, ranges: readonly Range[]): boolean {
  return ranges.some(({ from, to }) => from <= range.from && range.to <= to + 1);
}
