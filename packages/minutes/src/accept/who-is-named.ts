import type { Archive } from '@utveckling/domain/archive';
import { foldName } from '@utveckling/domain/fold-name';
import type { Range } from '@utveckling/domain/meeting/source';
import { type Choices, placeKey } from './choices.ts';
import { isBody } from './is-body.ts';
import { nameChoices } from './name-choices.ts';
import { spellingsOf } from './spellings-of.ts';

/** People of one document: who each name is, and where each stands. */
export type WhoIsNamed = {
  /** The person whom the words name. */
  personAt(words: Range): string;
  /** The same for whom a task lies on: a role or a body is no person, unless the reviewer says who it is. */
  named(words: Range): { person?: string; words: Range };
  /** Everybody who was named, each with the places, the first first. */
  all(): { person: string; places: Range[]; incomplete: boolean }[];
};

/**
 * Says who names are: whom the reviewer chose, here or of the same name elsewhere; without a choice somebody known only
 * where the full name is spelt exactly as one person's is, else somebody new. The same words in one document are one
 * person. A first name alone is never matched with another document's (S69).
 */
export function whoIsNamed(archive: Archive, text: string, choices: Choices, source: string): WhoIsNamed {
  const known = knownNames(archive);
  const chosenOf = nameChoices(text, choices);
  const named = new Map<string, { person: string; places: Range[]; incomplete: boolean }>();
  const byWords = new Map<string, string>();
  const byPlace = new Map<string, string>();
  const ofText = source.slice(source.lastIndexOf(':') + 1);

  /** Of the place where the name stands first, so that the same words give the same id whenever they are read. */
  function newPerson({ from }: Range): string {
    return `p-${ofText}-${from}`;
  }

  function decide(words: Range, seen: ReadonlySet<string>): string {
    const key = placeKey(words);
    const before = byPlace.get(key);
    if (before !== undefined) return before;
    const made = chosenOf(words);
    const choice = made?.at === key ? made.choice : undefined;
    const folded = foldName(text.slice(words.from, words.to));
    const isElsewhere = made !== undefined && made.at !== key && !seen.has(made.at);
    const person = isElsewhere
      ? decide(rangeOf(made.at), new Set([...seen, key]))
      : choose(choice, folded, words, new Set([...seen, key]));
    byPlace.set(key, person);
    if (choice === undefined) byWords.set(folded, person);
    return person;
  }

  function choose(
    choice: Choices['names'][string] | undefined,
    folded: string,
    words: Range,
    seen: ReadonlySet<string>,
  ): string {
    if (choice !== undefined && 'person' in choice) return choice.person;
    if (choice !== undefined && 'isNew' in choice) return newPerson(words);
    if (choice !== undefined && !seen.has(choice.sameAs)) return decide(rangeOf(choice.sameAs), seen);
    const exact = isFullName(text.slice(words.from, words.to)) ? known.get(folded) : undefined;
    return byWords.get(folded) ?? (exact?.size === 1 ? [...exact][0] : undefined) ?? newPerson(words);
  }

  function personAt(words: Range): string {
    const person = decide(words, new Set());
    const entry = named.get(person) ?? { person, places: [], incomplete: true };
    if (!entry.places.some((place) => placeKey(place) === placeKey(words))) entry.places.push(words);
    entry.incomplete = entry.incomplete && !isFullName(text.slice(words.from, words.to));
    named.set(person, entry);
    return person;
  }

  return {
    personAt,
    named: (words) =>
      chosenOf(words) === undefined && isBody(archive, text.slice(words.from, words.to))
        ? { words }
        : { person: personAt(words), words },
    all: () => [...named.values()],
  };
}

function isFullName(words: string): boolean {
  return /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(words.trim());
}

function rangeOf(key: string): Range {
  const [from = 0, to = 0] = key.split('-').map(Number);
  return { from, to };
}

function knownNames(archive: Archive): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { id, spellings } of spellingsOf(archive))
    for (const spelling of spellings) {
      const folded = foldName(spelling);
      names.set(folded, (names.get(folded) ?? new Set()).add(id));
    }
  return names;
}
