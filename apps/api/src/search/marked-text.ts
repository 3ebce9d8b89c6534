import { wordsOf } from './words.ts';

/** A piece of a text and whether it is what was searched for. */
export type Part = { text: string; mark: boolean };

/** The text in parts, with every word whose folded form is among the terms marked. */
export function markedText(text: string, terms: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, folded } of wordsOf(text)) {
    if (!terms.has(folded)) continue;
    if (from > at) parts.push({ text: text.slice(at, from), mark: false });
    parts.push({ text: text.slice(from, to), mark: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), mark: false });
  return parts;
}

/** About `length` characters around the first marked word, cut between words, with "…" where something is left out. */
export function markedExcerpt(text: string, terms: ReadonlySet<string>, length = 180): Part[] {
  const words = wordsOf(text);
  const first = words.find(({ folded }) => terms.has(folded));
  if (text.length <= length) return markedText(text, terms);
  const wanted = Math.max(0, (first?.from ?? 0) - length / 3);
  const from = wanted === 0 ? 0 : (words.find((word) => word.from >= wanted)?.from ?? 0);
  const to = words.findLast((word) => word.to <= from + length)?.to ?? text.length;
  const cut = (from > 0 ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : '');
  return markedText(cut, terms);
}
