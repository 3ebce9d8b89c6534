import type { Archive } from '../archive.ts';
import type { TreesView } from './tree-schema.ts';
import { countFruits } from './tree-view.ts';

/** The trees there are, in their order. */
export function treesView(archive: Archive): TreesView {
  const trees = [...archive.state.trees.values()]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ data: { tree, name, sentence } }) => ({
      id: tree,
      name,
      sentence,
      projects: countFruits(archive, tree),
    }));
  return { trees };
}
