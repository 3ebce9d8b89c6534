import { fruitAt } from '@utveckling/domain/tree/fruit-at';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';

/** Something in the picture that a reader points at or stands on. */
export type Pointed = { kind: 'fruit' | 'party' | 'branch' | 'meeting' | 'outside'; id: string };

/** What lights up with it; every set holds ids. */
export type Lights = {
  fruits: ReadonlySet<string>;
  parties: ReadonlySet<string>;
  vines: ReadonlySet<string>;
};

/** A vine's id, the same whichever end comes first. */
export function vineId(a: string, b: string): string {
  return [a, b].sort().join('~');
}

/** What belongs to the thing pointed at, as the tree stood at `date`. */
export function lightsOf(tree: TreeView, pointed: Pointed, date: string | undefined): Lights {
  const fruits = new Set(fruitsOf(tree, pointed, date));
  const vines = tree.relations.filter(
    ({ a, b }) => pointed.kind === 'fruit' && (a === pointed.id || b === pointed.id),
  );
  for (const { a, b } of vines) fruits.add(a).add(b);
  return {
    fruits,
    parties: new Set(partiesOf(tree, pointed, date)),
    vines: new Set(vines.map(({ a, b }) => vineId(a, b))),
  };
}

function fruitsOf(tree: TreeView, pointed: Pointed, date: string | undefined): string[] {
  switch (pointed.kind) {
    case 'fruit':
      return [pointed.id];
    case 'branch':
      return tree.projects.filter((fruit) => fruit.theme === pointed.id).map(({ slug }) => slug);
    case 'meeting':
      return tree.projects
        .filter((fruit) => fruit.mentions.some(({ meeting }) => meeting === pointed.id))
        .map(({ slug }) => slug);
    case 'party':
      return tree.projects
        .filter((fruit) => fruitAt(fruit, date).stances.has(pointed.id))
        .map(({ slug }) => slug);
    case 'outside':
      return [...tree.sky, ...tree.beside].find(({ id }) => id === pointed.id)?.projects ?? [];
  }
}

function partiesOf(tree: TreeView, pointed: Pointed, date: string | undefined): string[] {
  if (pointed.kind === 'party') return [pointed.id];
  if (pointed.kind === 'outside') {
    const party = tree.beside.find(({ id }) => id === pointed.id)?.party;
    return party === undefined ? [] : [party];
  }
  const fruit = pointed.kind === 'fruit' ? tree.projects.find(({ slug }) => slug === pointed.id) : undefined;
  return fruit === undefined ? [] : [...fruitAt(fruit, date).stances.keys()];
}
