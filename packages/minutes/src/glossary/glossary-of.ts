import { foldName } from '@utveckling/domain/fold-name';
import { abbreviationsIn } from './abbreviations-in.ts';
import { explanationsIn } from './explanations-in.ts';

/** Where words stand: the source and the range in it. */
type Place = { source: string; from: number; to: number };
/** A term of the minutes, what they say it means, and every place it stands at. */
export type Term = {
  term: string;
  /** One for each way it is explained, in the order they came. */
  meanings: { meaning: string; places: Place[] }[];
  /** Where an abbreviation stands; for other terms only where they are explained. */
  places: Place[];
  state: 'explained' | 'explained-two-ways' | 'never-explained';
};

/**
 * The glossary of some texts: what they explain, what they explain in two ways, and abbreviations they never explain.
 * `known` are names that need no explaining since a register has them in full.
 */
export function glossaryOf(
  texts: readonly { source: string; text: string }[],
  known: readonly string[] = [],
): Term[] {
  const terms = new Map<string, Term>();
  const termOf = (term: string): Term => {
    const key = foldName(term);
    const found = terms.get(key) ?? { term, meanings: [], places: [], state: 'never-explained' };
    terms.set(key, found);
    return found;
  };
  for (const { source, text } of texts) {
    for (const [term, places] of abbreviationsIn(text))
      if (!known.includes(term)) termOf(term).places.push(...places.map((place) => ({ source, ...place })));
    for (const { term, meaning, from, to } of explanationsIn(text)) {
      const entry = termOf(term);
      const place = { source, from, to };
      if (!/^[\p{Lu}\p{N}]+$/u.test(term)) entry.places.push(place);
      const same = entry.meanings.find((one) => foldName(one.meaning) === foldName(meaning));
      if (same === undefined) entry.meanings.push({ meaning, places: [place] });
      else same.places.push(place);
    }
  }
  for (const entry of terms.values()) entry.state = stateOf(entry.meanings.length);
  return [...terms.values()].sort((one, other) => one.term.localeCompare(other.term, 'sv'));
}

function stateOf(meanings: number): Term['state'] {
  if (meanings === 0) return 'never-explained';
  return meanings === 1 ? 'explained' : 'explained-two-ways';
}
