import type { Range } from '../meeting/source.ts';

/** Every place where a name stands in a text as whole words, spelt just so. */
export function placesOf(text: string, name: string): Range[] {
  const places: Range[] = [];
  for (let from = text.indexOf(name); from !== -1; from = text.indexOf(name, from + name.length)) {
    const to = from + name.length;
    if (!isLetter(text.slice(0, from).at(-1)) && !isLetter(text.at(to))) places.push({ from, to });
  }
  return places;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
}
