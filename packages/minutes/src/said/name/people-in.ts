import type { World } from '../told.ts';
import { isFirstName } from './is-first-name.ts';
import { knownName } from './known-names.ts';
import type { WhoIn } from './who-in.ts';

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]*(?:[ \t]+\p{Lu}[\p{L}'’-]*){0,3}/gu;

/** The people that words name: known ones by any of their spellings, others by a common first name. */
export function* peopleIn(words: string, world: Pick<World, 'register' | 'present'>): Generator<WhoIn> {
  for (const match of words.matchAll(capitalised)) {
    const tokens = [...match[0].matchAll(/\S+/gu)];
    for (let index = 0; index < tokens.length; index += 1) {
      const rest = tokens.slice(index).map(({ index: at, 0: word }) => ({ at: match.index + at, word }));
      const person = personAt(rest, world);
      if (person === undefined) continue;
      yield person;
      index += person.words.split(/\s+/).length - 1;
    }
  }
}

/** The longest known name that begins here; else a known or common first name, with the surname that follows it. */
function personAt(
  tokens: readonly { at: number; word: string }[],
  world: Pick<World, 'register' | 'present'>,
): WhoIn | undefined {
  const [first] = tokens;
  if (first === undefined) return undefined;
  for (let length = tokens.length; length > 0; length -= 1) {
    const words = tokens
      .slice(0, length)
      .map(({ word }) => word)
      .join(' ');
    const known = knownName(words, world);
    if (known !== undefined)
      return {
        ...placedAt(first.at, words),
        kind: 'person',
        likeness: known.likeness,
        ...(known.id === undefined ? {} : { id: known.id }),
      };
  }
  if (!isFirstName(first.word) || first.word === first.word.toUpperCase()) return undefined;
  const surname = tokens.slice(1, 3).filter(({ word }) => word.length > 1);
  return {
    ...placedAt(first.at, [first, ...surname].map(({ word }) => word).join(' ')),
    kind: 'person',
    likeness: 0,
  };
}

function placedAt(from: number, words: string): { from: number; to: number; words: string } {
  return { from, to: from + words.length, words };
}
