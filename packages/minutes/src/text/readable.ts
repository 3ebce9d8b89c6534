import type { Range } from '@utveckling/domain/meeting/source';
import { isLabel } from '../words/label-words.ts';
import { areLineByLine, beginsAnew } from './begins-anew.ts';
import { type Layout, layoutOf } from './layout.ts';
import { goesOn, hasLabel, isClause, isFinished, isItem, isRow } from './line-forms.ts';
import { type Line, linesOf } from './lines.ts';
import { type WordsView, wordsView } from './words-view.ts';

/**
 * The words of a part of the text as they are read: lines that were broken at a width are one again, hyphenation at
 * line ends is undone, what was set aside is gone. A line end that stays is "\n", an empty line "\n\n".
 * `toSource` gives the range of the source back, so nothing that is found loses its place.
 */
export function readable(text: string, range: Range, asides: readonly Range[]): WordsView {
  const layout = layoutOf(text);
  const view = wordsView(text);
  let before: Line | undefined;
  let isGap = false;
  let isBroken = false;
  const lines = [...linesLeft(text, range, asides)];
  const single = layout.width === undefined ? new Set<Line>() : linesByThemselves(lines);
  for (const line of lines) {
    if (line === 'aside') {
      isBroken = true;
    } else if (line.words === '') {
      isGap = true;
    } else {
      if (before !== undefined) {
        const isNear = !isGap || isBroken;
        if (isNear && goOn(before.words, line.words, layout, single.has(line)))
          joinWords(view, before, line, layout);
        else view.add(isGap ? '\n\n' : '\n');
      }
      takeWithoutMarks(view, line);
      before = line;
      isGap = false;
      isBroken = false;
    }
  }
  return view.done();
}

/** Marks of a wiki or Markdown are not read: "**Beslut:**", "[Lokal](#)". */
function takeWithoutMarks(view: ReturnType<typeof wordsView>, { at, words }: Line): void {
  let begin = 0;
  for (const mark of words.matchAll(
    /\*\*|__(?!_)|'{2,5}|\[(?=[^\][]{1,200}\]\(#[^)]{0,80}\))|\]\(#[^)]{0,80}\)/g,
  )) {
    view.take(at + begin, at + mark.index);
    begin = mark.index + mark[0].length;
  }
  view.take(at + begin, at + words.length);
}

/** The lines of the range, without what was set aside; a place where something was is told. */
function* linesLeft(text: string, range: Range, asides: readonly Range[]): Generator<Line | 'aside'> {
  let from = range.from;
  for (let index = firstAfter(asides, range.from); index < asides.length; index += 1) {
    const aside = asides[index];
    if (aside === undefined || aside.from >= range.to) break;
    yield* linesOf(text, from, Math.max(from, aside.from));
    yield 'aside';
    from = Math.max(from, aside.to);
  }
  yield* linesOf(text, from, range.to);
}

/** Asides are in order; the first that ends after the place. */
function firstAfter(asides: readonly Range[], place: number): number {
  let low = 0;
  let high = asides.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((asides[middle]?.to ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Lines of paragraphs in which each line is a thing of its own. */
function linesByThemselves(lines: readonly (Line | 'aside')[]): Set<Line> {
  const found = new Set<Line>();
  let paragraph: Line[] = [];
  for (const line of [...lines, undefined]) {
    if (line === 'aside') continue;
    if (line !== undefined && line.words !== '') {
      paragraph.push(line);
      continue;
    }
    if (areLineByLine(paragraph.map(({ words }) => words))) for (const one of paragraph) found.add(one);
    paragraph = [];
  }
  return found;
}

/** How much of the width a line must fill, with the word that did not fit, to have been broken there: letters differ in width. */
const filled = 0.85;

/** Whether the line was broken only because it was full. */
function goOn(line: string, next: string, { width }: Layout, isLineByLine: boolean): boolean {
  if (width === undefined || isItem(next) || isRow(line) || isRow(next)) return false;
  const isOpen = !isFinished(line);
  if (goesOn(next) && !isClause(next) && isOpen && line.length >= width * 0.4) return true;
  if (hasLabel(next) && (!isOpen || isLabel(next.slice(0, next.indexOf(':'))))) return false;
  if (isOpen && beginsAnew(line, next, isLineByLine)) return false;
  const firstWord = /^\S{1,60}/.exec(next)?.[0].length ?? 0;
  return line.length <= width * 1.4 && line.length + 1 + firstWord >= width * filled;
}

/** One space, or none and no hyphen where the word was divided: "arbets-" "marknad". Real hyphens stay: "EU-" "projekt", "in-" "och". */
function joinWords(view: ReturnType<typeof wordsView>, line: Line, next: Line, { hyphenated }: Layout): void {
  const left = /([\p{L}\p{N}]{1,40})([-\u00ad\u2010])$/u.exec(line.words.slice(-42));
  const right = /^\p{L}{1,40}/u.exec(next.words)?.[0];
  const [, stem, sign] = left ?? [];
  if (stem === undefined || right === undefined || /^(?:och|eller|samt|till|respektive)$/.test(right)) {
    view.add(' ');
    return;
  }
  if (sign === '\u00ad') return;
  const isReal =
    !/^\p{Ll}/u.test(right) ||
    stem.length === 1 ||
    /^[\p{Lu}\p{N}]+$/u.test(stem) ||
    hyphenated.has(`${stem}-${right}`.toLowerCase());
  if (!isReal) view.dropLast();
}
