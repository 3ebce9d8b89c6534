import { type FruitState, fruitAt } from '@utveckling/domain/tree/fruit-at';
import type { Fruit, PartyView, TreeView } from '@utveckling/domain/tree/tree-schema';

/** A fruit as the list tells it: what the trees draw of it at a date, said once whatever the number of trees. */
export type FruitRow = {
  slug: string;
  name: string;
  theme: { name: string; order: number; id: string };
  state: FruitState;
  /** The last meeting day, on or before the date, that spoke of it. */
  lastSpokenOf: string | undefined;
  trees: readonly Hanging[];
  /** Fruits that a vine ties it to. */
  related: readonly { slug: string; name: string }[];
};

export type Hanging = Pick<Fruit, 'grade' | 'reading'> & { id: string; name: string };

/** The fruits of all the trees that have been spoken of by the date (an ISO day; today when left out), in the order of the trees. */
export function fruitRows(trees: readonly TreeView[], date: string | undefined): FruitRow[] {
  const bySlug = new Map<string, FruitRow>();
  for (const tree of trees) {
    for (const fruit of tree.projects) {
      const state = fruitAt(fruit, date);
      if (!state.drawn) continue;
      const row = bySlug.get(fruit.slug) ?? rowOf(fruit, state, tree, date);
      bySlug.set(fruit.slug, {
        ...row,
        trees: [...row.trees, { id: tree.id, name: tree.name, grade: fruit.grade, reading: fruit.reading }],
        related: [...row.related, ...relatedIn(tree, fruit.slug, date)].filter(isFirst),
      });
    }
  }
  return [...bySlug.values()];
}

function rowOf(fruit: Fruit, state: FruitState, tree: TreeView, date: string | undefined): FruitRow {
  const theme = tree.themes.find(({ id }) => id === fruit.theme);
  return {
    slug: fruit.slug,
    name: fruit.name,
    theme: { id: fruit.theme, name: theme?.name ?? fruit.theme, order: theme?.order ?? 0 },
    state,
    lastSpokenOf: fruit.mentions.findLast(({ on }) => date === undefined || on <= date)?.on,
    trees: [],
    related: [],
  };
}

function relatedIn(tree: TreeView, slug: string, date: string | undefined): { slug: string; name: string }[] {
  return tree.relations
    .filter(({ a, b, on }) => (a === slug || b === slug) && (date === undefined || on <= date))
    .flatMap(({ a, b }) => {
      const other = tree.projects.find((fruit) => fruit.slug === (a === slug ? b : a));
      return other === undefined ? [] : [{ slug: other.slug, name: other.name }];
    });
}

function isFirst(item: { slug: string }, index: number, all: readonly { slug: string }[]): boolean {
  return all.findIndex(({ slug }) => slug === item.slug) === index;
}

/** The parties of all the trees, each once. */
export function partiesOf(trees: readonly TreeView[]): PartyView[] {
  const all = trees.flatMap(({ parties }) => parties);
  return all.filter(({ id }, index) => all.findIndex((party) => party.id === id) === index);
}
