/** The tree shown at `/`. */
export const firstTree = 'gemensamma';

/** The tree a fruit is looked at in: the one asked for when it hangs there, else the first it hangs in. */
export function treeOf(trees: readonly { id: string }[], asked: string | undefined): string {
  return (trees.find((tree) => tree.id === asked) ?? trees[0])?.id ?? firstTree;
}
