import { goesOn, isFinished } from './line-forms.ts';

/** Words that stand together in a row of a page, and where: in characters or in points. */
export type RowPart = { at: number; to: number; words: string };
/** A row of a page: nothing, words, or words apart from each other. */
export type Row = readonly RowPart[];

type Side = 'empty' | 'both' | 'left' | 'right' | 'full';
type Gutter = { at: number; left: number };

/**
 * The rows of pages in the order they are read: where running text stands in two columns, the left one goes before the
 * right one. Tables, headers with labels and rows of signatures stay, since no sentence goes on in both of their sides.
 * @param near how far from each other words may begin that stand in one column.
 */
export function inColumns(pages: readonly (readonly Row[])[], near: number): Row[][] {
  const gutters = pages.map((page) => gutterOf(page, near));
  const proven = gutters.filter((gutter, index) => isProse(pages[index] ?? [], gutter, near));
  return pages.map((page, index) => {
    const own = gutters[index];
    const gutter =
      own !== undefined && proven.some((other) => other !== undefined && isNear(other.at, own.at, near * 2))
        ? own
        : undefined;
    return gutter === undefined ? [...page] : untangled(page, gutter, near);
  });
}

/** Where a second column begins: where most rows with two parts have their second. */
function gutterOf(rows: readonly Row[], near: number): Gutter | undefined {
  const pairs = rows.flatMap(([first, second, third]) =>
    first !== undefined && second !== undefined && third === undefined ? [{ first, second }] : [],
  );
  const counts = new Map<number, number>();
  for (const { second } of pairs) {
    const key = Math.round(second.at / near);
    for (const one of [key - 1, key, key + 1])
      counts.set(one, (counts.get(one) ?? 0) + (one === key ? 1.01 : 1));
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < 2) return undefined;
  const at = best[0] * near;
  const own = pairs.filter(({ second }) => isNear(second.at, at, near));
  const left = Math.min(...own.slice(0, 500).map(({ first }) => first.at));
  const right = own[0]?.second.at;
  return right === undefined || own.length < 2 ? undefined : { at: right, left };
}

function isNear(one: number, other: number, near: number): boolean {
  return Math.abs(one - other) <= near;
}

function sideOf(row: Row, { at, left }: Gutter, near: number): Side {
  const [first, second, third] = row;
  if (first === undefined) return 'empty';
  if (third !== undefined) return 'full';
  if (second !== undefined) return isNear(second.at, at, near) && first.to <= at ? 'both' : 'full';
  if (isNear(first.at, at, near)) return 'right';
  return first.to <= at && first.at <= left + (at - left) * 0.3 ? 'left' : 'full';
}

/** Whether sentences go on from row to row in both columns, and both are about as long. */
function isProse(rows: readonly Row[], gutter: Gutter | undefined, near: number): boolean {
  if (gutter === undefined) return false;
  const sides = rows.map((row) => sideOf(row, gutter, near));
  if (sides.filter((side) => side === 'both').length < 5) return false;
  const left = rows.map((row, index) => partOf(row, sides[index], 'left'));
  const right = rows.map((row, index) => partOf(row, sides[index], 'right'));
  const [ofLeft, ofRight] = [left, right].map(
    (column) => column.filter((words) => words !== undefined).length,
  );
  if (ofLeft === undefined || ofRight === undefined) return false;
  return ofLeft >= ofRight * 0.4 && ofRight >= ofLeft * 0.3 && goingOn(left) >= 2 && goingOn(right) >= 2;
}

function partOf(row: Row, side: Side | undefined, wanted: 'left' | 'right'): string | undefined {
  if (side === wanted) return row[0]?.words;
  return side === 'both' ? row[wanted === 'left' ? 0 : 1]?.words : undefined;
}

/** How many rows of a column go on with a small letter what the row above began. */
function goingOn(column: readonly (string | undefined)[]): number {
  return column.filter((words, index) => {
    const above = column[index - 1];
    return (
      words !== undefined && above !== undefined && above.length >= 12 && !isFinished(above) && goesOn(words)
    );
  }).length;
}

function untangled(rows: readonly Row[], gutter: Gutter, near: number): Row[] {
  const made: Row[] = [];
  let block: { row: Row; side: Side }[] = [];
  const end = () => {
    made.push(...columnsOf(block));
    block = [];
  };
  for (const row of rows) {
    const side = sideOf(row, gutter, near);
    if (side === 'full') {
      end();
      made.push(row);
    } else block.push({ row, side });
  }
  end();
  return made;
}

/** The left column of rows that no full row parts, then the right one; what comes after both is below them. */
function columnsOf(block: readonly { row: Row; side: Side }[]): Row[] {
  const last = block.findLastIndex(({ side }) => side === 'both' || side === 'right');
  if (last === -1) return block.map(({ row }) => row);
  const after = block.findIndex(({ side }, index) => index > last && side === 'empty');
  const beside = block.slice(0, after === -1 ? block.length : after);
  const column = (wanted: 'left' | 'right') =>
    beside.map(({ row, side }): Row => {
      if (side === wanted) return row;
      return side === 'both' ? row.slice(wanted === 'left' ? 0 : 1, wanted === 'left' ? 1 : 2) : [];
    });
  return [...column('left'), [], ...column('right'), ...block.slice(beside.length).map(({ row }) => row)];
}
