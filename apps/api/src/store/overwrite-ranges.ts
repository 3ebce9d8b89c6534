import type { TextRange } from './event-log.ts';

/**
 * The text with as many `filler` characters in each range as stood there; it keeps its length.
 * @throws RangeError when a range is not within the text, cuts a character in two, or the filler is not one unit.
 */
export function overwriteRanges(text: string, ranges: readonly TextRange[], filler: string): string {
  if (filler.length !== 1 || isSurrogate(filler)) throw new RangeError('the filler is one character');
  let words = text;
  for (const { from, to } of ranges) {
    if (!(0 <= from && from < to && to <= text.length)) throw new RangeError('the range is not in the text');
    if (cutsCharacter(text, from) || cutsCharacter(text, to))
      throw new RangeError('the range cuts a character');
    words = words.slice(0, from) + filler.repeat(to - from) + words.slice(to);
  }
  return words;
}

function cutsCharacter(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

function isSurrogate(unit: string): boolean {
  return /[\ud800-\udfff]/.test(unit);
}
