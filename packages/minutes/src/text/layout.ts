import { goesOn, isClause, isFinished, isItem, isRow } from './line-forms.ts';
import { type Line, linesOf } from './lines.ts';

/** How a text is set: the width its lines were broken at (undefined when they were not), and the words it writes with a hyphen. */
export type Layout = { width: number | undefined; hyphenated: ReadonlySet<string> };

/**
 * The layout of a text. A text is hard-wrapped when lines break in the middle of sentences: a line that does not end as
 * one and a next that begins with a small letter. The last text is remembered, since every section of it asks.
 */
export function layoutOf(text: string): Layout {
  if (remembered?.text !== text) remembered = { text, layout: measure(text) };
  return remembered.layout;
}

let remembered: { text: string; layout: Layout } | undefined;

const narrowest = 25;
const widest = 140;

function measure(text: string): Layout {
  return { width: widthOf(linesOf(text)), hyphenated: hyphenatedIn(text) };
}

function widthOf(lines: readonly Line[]): number | undefined {
  const broken: number[] = [];
  lines.forEach(({ words }, index) => {
    const next = lines[index + 1]?.words ?? '';
    if (words.length < narrowest || words.length > widest || next === '') return;
    if (isFinished(words) || isItem(next) || isClause(next) || isRow(words) || isRow(next)) return;
    if (goesOn(next)) broken.push(words.length);
  });
  if (broken.length === 0) return undefined;
  const width = broken.sort((one, other) => one - other)[Math.floor((broken.length - 1) * 0.9)];
  if (width === undefined) return undefined;
  const longer = lines.filter(({ words }) => words.length > width * 1.4).length;
  return longer > broken.length ? undefined : width;
}

/** "catch-up" inside a line: the hyphen belongs to the word, also where the line ends at it. */
function hyphenatedIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}-])\p{L}{1,40}-\p{L}{1,40}(?![\p{L}\p{N}])/gu))
    found.add(word.toLowerCase());
  return found;
}
