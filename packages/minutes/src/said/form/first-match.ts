/** Where a pattern stands first in words; `undefined` when it does not. */
export function firstMatch(
  words: string,
  pattern: RegExp,
): { from: number; to: number; words: string } | undefined {
  const match = pattern.exec(words);
  return match === null
    ? undefined
    : { from: match.index, to: match.index + match[0].length, words: match[0] };
}
