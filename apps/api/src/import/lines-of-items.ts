/** A run of words on a page, measured from its lower left corner. */
export type PageItem = { str: string; x: number; y: number; width: number; fontSize: number };

/**
 * The lines of a page, in the order the document gives them, so that columns stay apart. An empty line stands where there
 * is more room than between lines, three spaces where there is more than between words.
 */
export function linesOfItems(items: readonly PageItem[]): string {
  let text = '';
  let before: PageItem | undefined;
  for (const item of items) {
    if (item.str === '') continue;
    if (before !== undefined) text += between(before, item);
    text += item.str;
    before = item;
  }
  return text.replaceAll(/[ \t]+\n/g, '\n').trimEnd();
}

function between(before: PageItem, item: PageItem): string {
  const size = Math.max(1, Math.min(before.fontSize, item.fontSize) || 1);
  const down = before.y - item.y;
  if (Math.abs(down) > size * 0.6) return down < 0 || down > size * 1.9 ? '\n\n' : '\n';
  const gap = item.x - (before.x + before.width);
  if (gap < -size) return '\n';
  if (gap > size * 1.5) return '   ';
  const isParted = /\s$/.test(before.str) || /^\s/.test(item.str);
  return gap > size * 0.15 && !isParted ? ' ' : '';
}
