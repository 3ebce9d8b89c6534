import { inColumns, type Row } from './in-columns.ts';

/** Wider lines are running text that nobody broke. */
const widest = 240;

/**
 * A text where running words stand in two columns beside each other, as they are taken out of a PDF, with one column after
 * the other: the same words, in the order they are read. Any other text is left as it is.
 */
export function untangleColumns(text: string): string {
  if (!/\S {2,}\S/.test(text.slice(0, 200_000))) return text;
  const pages = text.split('\f').map((page) => page.split('\n'));
  const rows = pages.map((lines) => lines.map(rowOf));
  const read = inColumns(rows, 1);
  if (read.every((page, index) => page.length === rows[index]?.length)) return text;
  return read
    .map((page, index) =>
      (page.length === rows[index]?.length ? (pages[index] ?? []) : withoutGaps(page)).join('\n'),
    )
    .join('\f');
}

/** The parts of a line between two spaces or more. A tab parts a table's cells, which are no columns. */
function rowOf(line: string): Row {
  if (line.length > widest || line.includes('\t') || line.includes('|'))
    return line.trim() === '' ? [] : [{ at: 0, to: Number.POSITIVE_INFINITY, words: line }];
  const parts: Row[number][] = [];
  let begin = -1;
  for (let at = 0; at <= line.length; at += 1) {
    const isSpace = at === line.length || line.charCodeAt(at) === 32;
    if (!isSpace && begin === -1) begin = at;
    const isEnd = isSpace && (at + 1 >= line.length || line.charCodeAt(at + 1) === 32);
    if (begin !== -1 && isEnd) {
      parts.push({ at: begin, to: at, words: line.slice(begin, at) });
      begin = -1;
    }
  }
  return parts;
}

/** Rows as lines; empty ones never follow each other. Columns lose the room before them, other rows keep it. */
function withoutGaps(rows: readonly Row[]): string[] {
  const lines = rows.map((row) => {
    if (row.length === 1) return row[0]?.words ?? '';
    let line = '';
    for (const { at, words } of row) line = line.padEnd(at) + words;
    return line;
  });
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
}
