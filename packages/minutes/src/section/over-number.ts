import { isFinished, isItem, isRow } from '../text/line-forms.ts';
import type { Line } from '../text/lines.ts';
import { isLabel } from '../words/label-words.ts';
import { isHeadLabel, labelledSection } from '../words/line-labels.ts';
import { hasVerb } from '../words/verbs.ts';
import { aboutOf } from './about.ts';
import type { Opening } from './opening.ts';
import type { Around } from './plain-heading.ts';
import type { Reading } from './reading.ts';

/** A heading over its number: "Gläntan" and under it "§ 14" or "12." alone, over what is told. */
export function openingOverNumber(
  line: Line,
  index: number,
  current: Opening | undefined,
  { isGapBefore, before }: Around,
  { lines, register }: Reading,
): Opening | undefined {
  const { words } = line;
  if (current === undefined || !(isGapBefore || (before !== undefined && isFinished(before.words))))
    return undefined;
  if (words.length < 3 || words.length > 80 || !/^["”“]?\p{Lu}/u.test(words) || isFinished(words))
    return undefined;
  if (
    isHeadLabel(words) ||
    labelledSection(words, true) !== undefined ||
    isLabel(words) ||
    isItem(words) ||
    isRow(words) ||
    hasVerb(words)
  )
    return undefined;
  const [below, told] = lines.slice(index + 1, index + 6).filter((next) => next.words !== '');
  const number = below === undefined ? undefined : numberAlone(below.words);
  if (below === undefined || number === undefined || told === undefined) return undefined;
  if (!isFinished(told.words) && told.words.length < 45) return undefined;
  const title = { from: line.at, to: line.at + words.length };
  return {
    from: line.from,
    form: below.words.includes('§') ? 'paragraph' : 'number',
    level: 1,
    number,
    title,
    body: below.to,
    ...aboutOf(words, register),
  };
}

/** "§ 14", "14 §", "12." */
function numberAlone(words: string): string | undefined {
  return /^(?:§ ?(?<one>\d{1,4})|(?<two>\d{1,4}) ?§|(?<three>\d{1,3})[.)])\.?$/
    .exec(words)
    ?.slice(1)
    .find((number) => number !== undefined);
}
