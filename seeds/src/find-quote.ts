import type { Range } from '@utveckling/domain/meeting/source';

/** Where to look: the text, the part of it, and what to call it when a quote is not there. */
export type Haystack = { text: string; within: Range; calledAs: string };

/**
 * The one place where a quote stands, as a range of the text.
 * White space is folded, the three styles of double quote marks count as one, and a quote begins and ends at whole words.
 * @param ofSeveral `first` takes the first of several places; by default several are an error.
 * @throws Error naming the place and the quote when it stands nowhere, or in several places.
 */
export function findQuote(haystack: Haystack, quote: string, ofSeveral: 'first' | 'error' = 'error'): Range {
  const [place, ...others] = findAll(haystack, quote);
  if (place === undefined) throw new Error(`${haystack.calledAs}: not found: "${quote}"`);
  if (others.length > 0 && ofSeveral === 'error')
    throw new Error(`${haystack.calledAs}: found ${others.length + 1} times: "${quote}"`);
  return place;
}

/** Every place where the quote stands, in order. */
export function findAll({ text, within }: Haystack, quote: string): Range[] {
  const { folded, at } = fold(text, within);
  const wanted = fold(quote, { from: 0, to: quote.length }).folded.trim();
  const places: Range[] = [];
  if (wanted === '') return places;
  for (let start = folded.indexOf(wanted); start >= 0; start = folded.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (splitsWord(folded, start) || splitsWord(folded, end)) continue;
    const from = at[start];
    const last = at[end - 1];
    if (from !== undefined && last !== undefined) places.push({ from, to: last + 1 });
  }
  return places;
}

/** The text with runs of white space as one space and one style of quote marks; `at` gives each character's old place. */
function fold(text: string, within: Range): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  for (let index = within.from; index < within.to; index += 1) {
    const character = text.charAt(index);
    const plain = /\s/.test(character) ? ' ' : /[”“]/.test(character) ? '"' : character;
    if (plain === ' ' && folded.endsWith(' ')) continue;
    folded += plain;
    at.push(index);
  }
  return { folded, at };
}

function splitsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
