import { goesOn, isFinished, isItem, isRow } from '../text/line-forms.ts';
import type { Line } from '../text/lines.ts';
import { isLabel } from '../words/label-words.ts';
import { hasVerb } from '../words/verbs.ts';

/** What stands around a line: the nearest lines with words, and whether empty lines part them from it. */
export type Around = {
  before?: Line;
  after?: Line;
  isGapBefore: boolean;
  isGapAfter: boolean;
  /** The line right above is the heading of a round of reports. */
  isUnderRound: boolean;
  width: number | undefined;
};

/**
 * Whether a line without any mark is a heading: short, no sentence, no item, and something is told after it.
 * @param isKnown its words are a project's name or one of the usual headings, so less has to stand around it.
 */
export function isPlainHeading({ words }: Line, around: Around, isKnown: boolean): boolean {
  if (words.length < 2 || words.length > 90 || words.split(/\s+/).length > 12) return false;
  if (!/^["”“»(]?[\p{Lu}\p{N}]/u.test(words) || /[.,;!…–-]$/.test(words)) return false;
  if (isItem(words) || isRow(words) || /@|https?:|www\./.test(words)) return false;
  if (/:\s+\S/.test(words) || isLabel(words)) return false;
  if (!/\p{L}{2}/u.test(words)) return false;
  const isFree = isAfterAnEnd(around);
  if (around.after === undefined) return isKnown && isFree;
  if (!around.isGapAfter && goesOn(around.after.words)) return false;
  if (isKnown) return isFree || around.isGapAfter;
  if (hasVerb(words) || !isFree) return false;
  if (words.endsWith('?') && !(around.isGapBefore && around.isGapAfter)) return false;
  return isTold(around.after.words, around.width) && !isFullLine(words, around);
}

function isAfterAnEnd({ before, isGapBefore, isUnderRound }: Around): boolean {
  return before === undefined || isGapBefore || isUnderRound || isFinished(before.words);
}

/** Whether the line tells something: a sentence, or the beginning of one, in a column as much as fits there. */
function isTold(words: string, width = 60): boolean {
  return (
    words.length >= Math.min(45, width * 0.75) || isItem(words) || (/[.?!:]$/.test(words) && /\s/.test(words))
  );
}

/** The first line of a broken paragraph fills the width; a heading right above its text does not. */
function isFullLine(words: string, { width, isGapAfter }: Around): boolean {
  return !isGapAfter && width !== undefined && words.length > width * 0.75;
}
