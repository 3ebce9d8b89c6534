import type { ShortTerm } from './glossary-schema.ts';

/** A stretch of words, and the term it is where it is one. */
export type TermPiece = { from: number; text: string; term?: ShortTerm };

/**
 * Cuts words that belong together – the pieces of a paragraph, or one sentence – at the first place of each term.
 * An abbreviation is met as it is written, another word also with a small letter and with its endings.
 */
export function splitTerms(texts: readonly string[], terms: readonly ShortTerm[]): TermPiece[][] {
  const seen = new Set<string>();
  const pattern = patternOf(terms);
  return texts.map((text) => {
    const pieces: TermPiece[] = [];
    let at = 0;
    for (const { index, 0: words } of pattern === undefined ? [] : text.matchAll(pattern)) {
      const term = terms.find((one) => new RegExp(`^${formOf(one)}$`, 'u').test(words));
      if (term === undefined || seen.has(term.id)) continue;
      seen.add(term.id);
      if (index > at) pieces.push({ from: at, text: text.slice(at, index) });
      pieces.push({ from: index, text: words, term });
      at = index + words.length;
    }
    if (at < text.length) pieces.push({ from: at, text: text.slice(at) });
    return pieces;
  });
}

/** The terms that stand in some words, in the order of the alphabet. */
export function termsIn(texts: readonly string[], terms: readonly ShortTerm[]): ShortTerm[] {
  const found = new Set(
    splitTerms(texts, terms).flatMap((pieces) => pieces.flatMap(({ term }) => term ?? [])),
  );
  return terms.filter((term) => found.has(term));
}

const patterns = new WeakMap<readonly ShortTerm[], RegExp>();

function patternOf(terms: readonly ShortTerm[]): RegExp | undefined {
  if (terms.length === 0) return undefined;
  const known = patterns.get(terms);
  if (known !== undefined) return known;
  const longestFirst = terms.toSorted((a, b) => b.term.length - a.term.length);
  const made = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(formOf).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  patterns.set(terms, made);
  return made;
}

function formOf({ term }: ShortTerm): string {
  const plain = term.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  if (!/\p{Ll}/u.test(term)) return plain;
  const [first = ''] = term;
  return `[${first.toUpperCase()}${first.toLowerCase()}]${plain.slice(first.length)}(?:(?:e?n|e?t|ar|er|or|ar?na|er?na)?s?)`;
}
