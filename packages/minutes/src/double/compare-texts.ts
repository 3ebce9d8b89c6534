import { foldName } from '@utveckling/domain/fold-name';
import { type Difference, differencesOf } from './differences-of.ts';
import { matchWords } from './match-words.ts';
import { wordTokens } from './word-tokens.ts';

/** Whether two documents are of the same meeting, how like they are, why we think so, and what differs. */
export type Comparison = {
  verdict: 'same' | 'unsure' | 'different';
  /** From 0 to 1: the part of the words that both have, in the same order. */
  likeness: number;
  /** In plain Swedish, for who decides. */
  why: string;
  /** In the order they stand; none where the documents are of different meetings. */
  differences: Difference[];
};

const sameFrom = 0.9;
const unsureFrom = 0.5;

/**
 * Compares two documents word by word. Line breaks, page marks and hyphenation make no difference; quote marks in another
 * style do, and are told apart from other words. Different documents are told so without going through them word by word.
 */
export function compareTexts(a: string, b: string): Comparison {
  const [one, other] = [wordTokens(a), wordTokens(b)];
  if (one.length === 0 || other.length === 0) return different(0, 'Minst en av texterna är tom.');
  const rough = commonWords(
    one.map(({ words }) => words),
    other.map(({ words }) => words),
  );
  if (rough < unsureFrom) return different(rough, `Bara ${percent(rough)} av orden är gemensamma.`);
  const [ours, theirs] = [one, other].map((tokens) => tokens.map(({ words }) => bare(words)));
  const pairs = matchWords(ours ?? [], theirs ?? []);
  const likeness = (2 * pairs.length) / (one.length + other.length);
  if (likeness < unsureFrom)
    return different(likeness, `Bara ${percent(likeness)} av orden är gemensamma i samma ordning.`);
  const differences = differencesOf(one, other, pairs);
  return {
    verdict: likeness >= sameFrom ? 'same' : 'unsure',
    likeness,
    why: `${percent(likeness)} av orden är desamma i samma ordning. ${countOf(differences)}`,
    differences,
  };
}

function different(likeness: number, why: string): Comparison {
  return { verdict: 'different', likeness, why, differences: [] };
}

/** The word without its signs, so that "utbildning" in other quote marks is the same word; a sign alone is itself. */
function bare(words: string): string {
  const folded = foldName(words);
  return folded === '' ? words : folded;
}

/** The part of the words that both have, whatever their order. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(bare(word), (left.get(bare(word)) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const times = left.get(bare(word)) ?? 0;
    if (times === 0) continue;
    left.set(bare(word), times - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}

function percent(part: number): string {
  const hundredths = part === 1 ? 100 : Math.min(99, Math.floor(part * 100));
  return `${hundredths} procent`;
}

function countOf(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'Inga ord skiljer sig.';
  const signs = differences.filter(({ kind }) => kind === 'signs').length;
  const words = differences.length - signs;
  const told = [
    words === 0 ? undefined : words === 1 ? 'ett ställe har andra ord' : `${words} ställen har andra ord`,
    signs === 0 ? undefined : signs === 1 ? 'ett har andra tecken' : `${signs} har andra tecken`,
  ].filter((one) => one !== undefined);
  const sentence = told.join(' och ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
