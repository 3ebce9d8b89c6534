import { wordLikeness } from './same-word.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Something that has names. */
export type Named = { id: string; names: readonly string[] };
/** A name found in words: where, how like, and how many words it has there. */
export type NameFound = {
  id: string;
  from: number;
  to: number;
  likeness: number;
  words: number;
  rule: string;
};

/** What a word that is a name may be put together with: "rekryteringsgruppen". */
const joined =
  /^s?(?:grupp(?:en|ens|er|erna)?|arbetsgrupp(?:en)?|arbete[tn]?s?|projekt(?:et|ets)?|team(?:et)?|frågan?|frågor(?:na)?|möte[tn]?|ledningsgrupp(?:en)?|arbetslag(?:et)?|utvecklingen?)$/;

/**
 * Every name in the words, with its ending and small slips; where two overlap the longer counts, then the more like.
 * The same finder reads headings and sentences.
 */
export function namesIn(words: string, named: readonly Named[]): NameFound[] {
  const tokens = tokensOf(words);
  const found = named.flatMap(({ id, names }) =>
    names.flatMap((name) => placesOf(id, tokensOf(name), tokens)),
  );
  found.sort(
    (one, other) => other.words - one.words || other.likeness - one.likeness || one.from - other.from,
  );
  const kept: NameFound[] = [];
  for (const name of found)
    if (kept.every((other) => other.to <= name.from || other.from >= name.to || isTie(other, name)))
      if (!kept.some((other) => other.id === name.id && other.from === name.from)) kept.push(name);
  return kept.sort((one, other) => one.from - other.from);
}

/** Two things with the same name: both are told, and somebody decides. */
function isTie(one: NameFound, other: NameFound): boolean {
  return one.from === other.from && one.to === other.to && one.likeness === other.likeness;
}

function placesOf(id: string, name: readonly Token[], tokens: readonly Token[]): NameFound[] {
  const first = name[0];
  if (first === undefined) return [];
  const found: NameFound[] = [];
  tokens.forEach((token, index) => {
    const last = tokens[index + name.length - 1];
    if (last === undefined || token.word[0] !== first.word[0]) return;
    let likeness = 1;
    for (let step = 0; step < name.length && likeness > 0; step += 1)
      likeness = Math.min(likeness, wordLikeness(name[step]?.word ?? '', tokens[index + step]?.word ?? ''));
    const place = { id, from: token.from, to: last.to, words: name.length };
    if (likeness > 0) found.push({ ...place, likeness, rule: ruleOf(likeness) });
    else if (name.length === 1 && isJoined(first.word, token.word))
      found.push({ ...place, likeness: 0.8, rule: 'compound' });
  });
  return found;
}

function ruleOf(likeness: number): string {
  if (likeness === 1) return 'name';
  return likeness >= 0.95 ? 'inflection' : 'spelling';
}

function isJoined(name: string, word: string): boolean {
  return name.length >= 5 && word.startsWith(name) && joined.test(word.slice(name.length));
}
