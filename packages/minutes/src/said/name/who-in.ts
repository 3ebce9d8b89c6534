import { foldName } from '@utveckling/domain/fold-name';
import type { World } from '../told.ts';
import { peopleIn } from './people-in.ts';
import { everybodyPattern, rolePattern } from './roles.ts';

/** Somebody in the words: who or what, where, and what the register has it as. */
export type WhoIn = {
  from: number;
  to: number;
  words: string;
  kind: 'person' | 'party' | 'organisation' | 'group' | 'role' | 'everybody';
  /** A person, party, organisation or group of the register. */
  id?: string;
  likeness: number;
};

/**
 * Everybody the words name, in order and without overlap: people (known, or by a first name that is one), parties,
 * organisations and groups of the register, roles ("sekreteraren") and everybody ("vi").
 */
export function whoIn(words: string, world: World): WhoIn[] {
  if (
    remembered?.words !== words ||
    remembered.register !== world.register ||
    remembered.present !== world.present
  )
    remembered = { words, register: world.register, present: world.present, found: readWho(words, world) };
  return remembered.found;
}

/** Every rule asks the same of a sentence. */
let remembered: (Pick<World, 'register' | 'present'> & { words: string; found: WhoIn[] }) | undefined;

function readWho(words: string, world: World): WhoIn[] {
  const found: WhoIn[] = [];
  const add = (name: WhoIn) => {
    if (!found.some((other) => other.from < name.to && name.from < other.to)) found.push(name);
  };
  for (const name of registered(words, world)) add(name);
  for (const name of peopleIn(words, world)) add(name);
  for (const [kind, pattern] of [
    ['role', rolePattern],
    ['everybody', everybodyPattern],
  ] as const)
    for (const match of words.matchAll(new RegExp(pattern, 'giu')))
      add({ ...placed(match.index, match[0]), kind, likeness: 1 });
  return found.sort((one, other) => one.from - other.from);
}

function placed(from: number, words: string): { from: number; to: number; words: string } {
  return { from, to: from + words.length, words };
}

function* registered(words: string, { register }: World): Generator<WhoIn> {
  const folded = words.toLowerCase();
  const named = [
    ...register.parties.map(({ id, name, shortName }) => ({
      kind: 'party' as const,
      id,
      names: [name, shortName],
    })),
    ...register.organisations.map(({ id, name, aliases, party }) => {
      const isParty = register.parties.some(
        (one) => one.id === party && foldName(one.name) === foldName(name),
      );
      return {
        kind: isParty ? ('party' as const) : ('organisation' as const),
        id: isParty ? (party ?? id) : id,
        names: [name, ...aliases],
      };
    }),
    ...register.groups.map(({ id, name, aliases }) => ({
      kind: 'group' as const,
      id,
      names: [name, ...aliases],
    })),
  ];
  for (const { kind, id, names } of named)
    for (const name of names.filter(({ length }) => length > 1))
      for (const from of placesOf(folded, words, name))
        yield { ...placed(from, words.slice(from, from + name.length)), kind, id, likeness: 1 };
}

/** Where a name stands as a word, perhaps with a genitive s; a name of capitals only as capitals. */
function* placesOf(folded: string, words: string, name: string): Generator<number> {
  const wanted = name.toLowerCase();
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const isWord =
      !/[\p{L}\p{N}]$/u.test(folded.slice(Math.max(0, at - 2), at)) &&
      /^(?::?s)?(?![\p{L}\p{N}])/u.test(folded.slice(at + wanted.length, at + wanted.length + 4));
    if (isWord && (name !== name.toUpperCase() || words.startsWith(name, at))) yield at;
  }
}
