import { foldName } from '@utveckling/domain/fold-name';
import type { World } from '../told.ts';

type Present = World['present'];
type Names = {
  whole: ReadonlyMap<string, string | undefined>;
  /** By first name, and by initials: everybody who has it, people by id. */
  first: ReadonlyMap<string, ReadonlySet<string>>;
  initials: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Who a name is: known whole, or by a first name or initials that one of those present has; several are nobody for sure. */
export function knownName(
  words: string,
  { present, register }: Pick<World, 'register' | 'present'>,
): { id?: string; likeness: number } | undefined {
  const here = remember(ofPresent, present, () => namesOf(present.map(({ name, person }) => [name, person])));
  const wanted = foldName(words);
  if (here.whole.has(wanted)) return whole(here.whole.get(wanted));
  const { people } = register;
  const there = remember(ofPeople, people, () =>
    namesOf(
      people.flatMap(({ id, spellings }) =>
        spellings.filter((one) => one.includes(' ')).map((one) => [one, id] as const),
      ),
    ),
  );
  if (there.whole.has(wanted)) return whole(there.whole.get(wanted));
  if (words.includes(' ') || words.length < 2) return undefined;
  const some = here.first.get(wanted) ?? here.initials.get(words);
  if (some === undefined) return undefined;
  const [only = ''] = some;
  return some.size === 1 && !only.startsWith('?') ? { id: only, likeness: 0.8 } : { likeness: 0 };
}

function whole(id: string | undefined): { id?: string; likeness: number } {
  return id === undefined ? { likeness: 0 } : { id, likeness: 1 };
}

function namesOf(named: readonly (readonly [name: string, person: string | undefined])[]): Names {
  const wholes = new Map<string, string | undefined>();
  const first = new Map<string, Set<string>>();
  const initials = new Map<string, Set<string>>();
  const add = (names: Map<string, Set<string>>, key: string, who: string) => {
    const some = names.get(key) ?? new Set();
    some.add(who);
    names.set(key, some);
  };
  for (const [name, person] of named) {
    if (!wholes.has(foldName(name))) wholes.set(foldName(name), person);
    const who = person ?? `?${name}`;
    add(first, foldName(name.split(/\s+/)[0] ?? ''), who);
    add(initials, initialsOf(name), who);
  }
  return { whole: wholes, first, initials };
}

/** "Anna Karlsson" → "AK", as many notes write who does what. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .join('');
}

/** Every sentence asks about the same lists: they are gone through once. */
const ofPresent = new WeakMap<Present, Names>();
const ofPeople = new WeakMap<World['register']['people'], Names>();

function remember<Key extends object>(cache: WeakMap<Key, Names>, key: Key, make: () => Names): Names {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const names = make();
  cache.set(key, names);
  return names;
}
