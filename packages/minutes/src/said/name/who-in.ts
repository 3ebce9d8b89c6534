import { foldName } from '@utveckling/domain/fold-name';
import type { World } from '../told.ts';
import { peopleIn } from './people-in.ts';
import { everybodyPattern, rolesIn } from './roles.ts';

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
    remembered.present !== world.present ||
    remembered.bodies !== world.bodies
  ) {
    const { register, present, bodies } = world;
    remembered = { words, register, present, bodies, found: readWho(words, world) };
  }
  return remembered.found;
}

/** Every rule asks the same of a sentence. */
let remembered:
  | (Pick<World, 'register' | 'present' | 'bodies'> & { words: string; found: WhoIn[] })
  | undefined;

function readWho(words: string, world: World): WhoIn[] {
  const found: WhoIn[] = [];
  const add = (name: WhoIn) => {
    if (!found.some((other) => other.from < name.to && name.from < other.to)) found.push(name);
  };
  for (const name of registered(words, world)) add(name);
  for (const body of world.bodies)
    for (const from of placesOf(words.toLowerCase(), words, body, body.toLowerCase()))
      add({ ...placed(from, words.slice(from, from + body.length)), kind: 'organisation', likeness: 0 });
  for (const name of peopleIn(words, world)) add(name);
  for (const { from, words: role } of rolesIn(words))
    add({ ...placed(from, role), kind: 'role', likeness: 1 });
  for (const match of words.matchAll(everybody))
    add({ ...placed(match.index, match[0]), kind: 'everybody', likeness: 1 });
  return found.sort((one, other) => one.from - other.from);
}

const everybody = new RegExp(everybodyPattern, 'giu');

function placed(from: number, words: string): { from: number; to: number; words: string } {
  return { from, to: from + words.length, words };
}

function* registered(words: string, { register }: World): Generator<WhoIn> {
  const folded = words.toLowerCase();
  for (const { kind, id, name, folded: wanted } of namesOf(register))
    for (const from of placesOf(folded, words, name, wanted))
      yield { ...placed(from, words.slice(from, from + name.length)), kind, id, likeness: 1 };
}

type Registered = { kind: WhoIn['kind']; id: string; name: string; folded: string };

/** The names of a register are gone through once, not for every sentence. */
const ofRegisters = new WeakMap<World['register'], Registered[]>();

function namesOf(register: World['register']): Registered[] {
  const known = ofRegisters.get(register);
  if (known !== undefined) return known;
  const names = registeredNames(register).flatMap(({ kind, id, names: all }) =>
    all.filter(({ length }) => length > 1).map((name) => ({ kind, id, name, folded: name.toLowerCase() })),
  );
  ofRegisters.set(register, names);
  return names;
}

/** A department that is a party under the same name is the party. */
function registeredNames({
  parties,
  organisations,
  groups,
}: World['register']): { kind: WhoIn['kind']; id: string; names: string[] }[] {
  return [
    ...parties.map(({ id, name, shortName }) => ({ kind: 'party' as const, id, names: [name, shortName] })),
    ...organisations.map(({ id, name, aliases, party }) => {
      const isParty = parties.some((one) => one.id === party && foldName(one.name) === foldName(name));
      return {
        kind: isParty ? ('party' as const) : ('organisation' as const),
        id: isParty ? (party ?? id) : id,
        names: [name, ...aliases],
      };
    }),
    ...groups.map(({ id, name, aliases }) => ({ kind: 'group' as const, id, names: [name, ...aliases] })),
  ];
}

/** Where a name stands as a word, perhaps with a genitive s; a name of capitals only as capitals. */
function* placesOf(folded: string, words: string, name: string, wanted: string): Generator<number> {
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const isWord =
      !/[\p{L}\p{N}]$/u.test(folded.slice(Math.max(0, at - 2), at)) &&
      /^(?::?s)?(?![\p{L}\p{N}])/u.test(folded.slice(at + wanted.length, at + wanted.length + 4));
    if (isWord && (name !== name.toUpperCase() || words.startsWith(name, at))) yield at;
  }
}
