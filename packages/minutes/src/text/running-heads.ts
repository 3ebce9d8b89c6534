import type { Line } from './lines.ts';

/** How many lines at a page's top and foot may be its head and foot. */
const depth = { top: 5, foot: 4 };

/**
 * The lines (by index) that return at page breaks, with other numbers in them or the same: the page's head or foot.
 * What stands at the top of the first page stays words, since it may be the document's title and date.
 * @param marks what each line was already set aside as; a page mark or a form feed parts the pages.
 */
export function runningHeads(lines: readonly Line[], marks: readonly (string | undefined)[]): Set<number> {
  const pages = pagesOf(lines, marks);
  const seen = new Map<string, { page: number; index: number; edge: string }[]>();
  if (pages.length > 1)
    pages.forEach((page, number) => {
      for (const { index, edge } of edgesOf(page)) {
        const key = `${edge} ${keyOf(lines[index]?.words ?? '')}`;
        const places = seen.get(key) ?? [];
        places.push({ page: number, index, edge });
        seen.set(key, places);
      }
    });
  const found = new Set<number>();
  for (const places of seen.values()) {
    if (new Set(places.map(({ page }) => page)).size < 2) continue;
    for (const { page, index, edge } of places) if (page > 0 || edge === 'foot') found.add(index);
  }
  return found;
}

/** The lines with words of each page. */
function pagesOf(lines: readonly Line[], marks: readonly (string | undefined)[]): number[][] {
  const pages: number[][] = [[]];
  lines.forEach(({ words }, index) => {
    const mark = marks[index];
    if (mark === 'form-feed' || mark === 'page-mark') pages.push([]);
    else if (words !== '' && mark === undefined) pages.at(-1)?.push(index);
  });
  return pages.filter((page) => page.length > 0);
}

function edgesOf(page: readonly number[]): { index: number; edge: 'top' | 'foot' }[] {
  const top = page.slice(0, depth.top);
  const foot = page.slice(Math.max(top.length, page.length - depth.foot));
  return [
    ...top.map((index) => ({ index, edge: 'top' as const })),
    ...foot.map((index) => ({ index, edge: 'foot' as const })),
  ];
}

/** Lines that differ only in their numbers are the same head: "Protokoll 2 (3)". */
function keyOf(words: string): string {
  return words.slice(0, 200).toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');
}
