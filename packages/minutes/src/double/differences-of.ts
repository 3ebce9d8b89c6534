import type { Pair } from './match-words.ts';
import type { WordToken } from './word-tokens.ts';

/** A place of a text; where the other has words that this has not, `from` and `to` are the same. */
type Span = { from: number; to: number; words: string };
/** Words that differ, in both texts. `signs` are the same words with other signs: quote marks, hyphens, capitals. */
export type Difference = { kind: 'words' | 'signs'; a: Span; b: Span };

/** What stands between the words that are the same, and those that are the same but for their signs. */
export function differencesOf(
  a: readonly WordToken[],
  b: readonly WordToken[],
  pairs: readonly Pair[],
): Difference[] {
  const found: Difference[] = [];
  let [lastA, lastB] = [0, 0];
  for (const [atA, atB] of [...pairs, [a.length, b.length] as const]) {
    if (atA > lastA || atB > lastB) found.push(...narrowed(spanOf(a, lastA, atA), spanOf(b, lastB, atB)));
    const [one, other] = [a[atA], b[atB]];
    if (one !== undefined && other !== undefined && one.words !== other.words)
      found.push({ kind: 'signs', a: one, b: other });
    [lastA, lastB] = [atA + 1, atB + 1];
  }
  return found;
}

function spanOf(tokens: readonly WordToken[], from: number, to: number): Span {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (to > from && first !== undefined && last !== undefined)
    return {
      from: first.from,
      to: last.to,
      words: tokens
        .slice(from, to)
        .map(({ words }) => words)
        .join(' '),
    };
  const place = tokens[from - 1]?.to ?? first?.from ?? 0;
  return { from: place, to: place, words: '' };
}

/** "utveckla/arbete" and "utveckla/arbeta" differ in one word: what both begin and end with is taken away. */
function narrowed(a: Span, b: Span): Difference[] {
  if (
    /\s/.test(a.words) ||
    /\s/.test(b.words) ||
    a.to - a.from !== a.words.length ||
    b.to - b.from !== b.words.length
  )
    return [{ kind: 'words', a, b }];
  const [ours, theirs] = [piecesOf(a.words), piecesOf(b.words)];
  let begin = 0;
  while (begin < Math.min(ours.length, theirs.length) && ours[begin] === theirs[begin]) begin += 1;
  let end = 0;
  while (end < Math.min(ours.length, theirs.length) - begin && ours.at(-1 - end) === theirs.at(-1 - end))
    end += 1;
  return [{ kind: 'words', a: part(a, ours, begin, end), b: part(b, theirs, begin, end) }];
}

function piecesOf(words: string): string[] {
  return words.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];
}

function part(span: Span, pieces: readonly string[], begin: number, end: number): Span {
  const from = span.from + pieces.slice(0, begin).join('').length;
  const words = pieces.slice(begin, pieces.length - end).join('');
  return { from, to: from + words.length, words };
}
