/** Words as they are compared: small letters, one space, no signs at the ends. */
export function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
