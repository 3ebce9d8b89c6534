import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import { layoutTree, type TreeLayout } from '@utveckling/tree-layout';

const layouts = new WeakMap<TreeView, TreeLayout>();

/** The layout of a tree, computed once for each snapshot. It holds for every date: a fruit has one place. */
export function layOutView(tree: TreeView): TreeLayout {
  const known = layouts.get(tree);
  if (known !== undefined) return known;
  const layout = layoutTree({
    branches: tree.themes,
    fruits: tree.projects.map(({ slug, name, theme }) => ({ id: slug, name, branch: theme })),
    relations: tree.relations.map(({ a, b, relation }) => ({ a, b, wish: relation === 'near' })),
    roots: tree.parties,
    sky: tree.sky.map(({ id, name, kind }) => ({ id, name, kind: kind === 'bird' ? 'bird' : 'cloud' })),
    beside: tree.beside,
  });
  layouts.set(tree, layout);
  return layout;
}
