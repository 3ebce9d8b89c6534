/**
 * A name as it is compared: two that differ only in case, spaces and signs are the same to a reader. Swedish letters
 * stay what they are.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
