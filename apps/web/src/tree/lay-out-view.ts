import { layoutTree, type TreeInput, type TreeLayout } from '@utveckling/tree-layout';

/** How many layouts are kept: a few trees, each before and after a change. */
const mostKept = 12;

const kept = new Map<string, TreeLayout>();

/** The layout of a tree, worked out once for each `key` that stands for its input. */
export function layOutView(input: TreeInput, key: string): TreeLayout {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const layout = layoutTree(input);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, layout);
  return layout;
}
