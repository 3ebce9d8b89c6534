import type { TreeLayout } from '@utveckling/tree-layout';

/** How much of each fruit is drawn: its name, its mark alone, or only its branch with a count. */
export type Detail = 'names' | 'marks' | 'branches';

/** Names are shown wherever they are at least this high on screen, in CSS pixels (tree.md, rule 5). */
export const smallestName = 12;
/** A mark smaller than this says nothing. */
const smallestMark = 9;
/** Rounding of the window's own scale must not hide a name that just fits. */
const slack = 0.05;

/** The detail at a scale of `pixels` CSS pixels for each world unit. */
export function detailAt(
  { fontSize, markSize }: Pick<TreeLayout, 'fontSize' | 'markSize'>,
  pixels: number,
): Detail {
  if (fontSize * pixels >= smallestName - slack) return 'names';
  return markSize * pixels >= smallestMark ? 'marks' : 'branches';
}
