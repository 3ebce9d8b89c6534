import { inColumns, type Row, type RowPart } from '@utveckling/minutes/text/in-columns';

/** A run of words on a page, measured from its lower left corner. */
export type PageItem = { str: string; x: number; y: number; width: number; fontSize: number };

/** How many points from each other words of one column may begin. */
const near = 4;

/**
 * The lines of pages, a form feed between them. An empty line stands where there is more room than between lines, three
 * spaces where there is more than between words. Columns of running text stand one after the other, also where the
 * document gives them row by row.
 */
export function linesOfPages(pages: readonly (readonly PageItem[])[]): string {
  return inColumns(pages.map(rowsOf), near)
    .map((rows) =>
      rows
        .map((row) => row.map(({ words }) => words).join('   '))
        .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
        .join('\n')
        .replaceAll(/[ \t]+\n/g, '\n')
        .trimEnd(),
    )
    .join('\f');
}

/** The rows of a page, in the order the document gives them; an empty one where there is room. */
function rowsOf(items: readonly PageItem[]): Row[] {
  const rows: RowPart[][] = [];
  let before: PageItem | undefined;
  for (const item of items) {
    if (item.str === '') continue;
    const size = Math.max(1, Math.min(before?.fontSize ?? item.fontSize, item.fontSize) || 1);
    const step = before === undefined ? 'row' : stepTo(before, item, size);
    if (step === 'far') rows.push([]);
    if (step === 'far' || step === 'row') rows.push([partOf(item)]);
    else {
      const row = rows.at(-1) ?? [];
      const last = row.at(-1);
      if (step === 'part' || last === undefined) row.push(partOf(item));
      else row.splice(-1, 1, { ...last, to: item.x + item.width, words: last.words + step + item.str });
    }
    before = item;
  }
  return rows
    .map((row) => row.filter(({ words }) => words.trim() !== '' || row.length === 1))
    .map(withoutSpaces);
}

function partOf({ str, x, width }: PageItem): RowPart {
  return { at: x, to: x + width, words: str };
}

/** A row of nothing but spaces is an empty one. */
function withoutSpaces(row: readonly RowPart[]): Row {
  return row.every(({ words }) => words.trim() === '') ? [] : row;
}

/** Where the next words stand: on another row, far below, in another part of the row, or after a space or none. */
function stepTo(before: PageItem, item: PageItem, size: number): 'far' | 'row' | 'part' | ' ' | '' {
  const down = before.y - item.y;
  if (Math.abs(down) > size * 0.6) return down < 0 || down > size * 1.9 ? 'far' : 'row';
  const gap = item.x - (before.x + before.width);
  if (gap < -size) return 'row';
  if (gap > size * 1.5) return 'part';
  const isParted = /\s$/.test(before.str) || /^\s/.test(item.str);
  return gap > size * 0.15 && !isParted ? ' ' : '';
}
