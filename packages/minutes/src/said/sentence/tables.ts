import { isTopicColumn, matterColumns } from '../../words/matter-columns.ts';
import { taskFirst } from '../action/verb-forms.ts';
import type { Sentence } from '../told.ts';

/** A row of a table of tasks: its task, who, by when and how far it has come, each a cell. */
export type TaskRow = {
  task: Sentence;
  who?: Sentence;
  due?: Sentence;
  state?: Sentence;
  last: Sentence;
  /** No column says so, but the words end in initials: "Ny tidplan lämnas.      GE". What else they tell is read too. */
  byInitials?: true;
  /** Its words stand in the column "Beslut": they are a decision too. */
  isDecided?: true;
};

type Cell = { sentence: Sentence; row: number; column: number };
type Columns = Partial<Record<'who' | 'task' | 'due' | 'state', number>> & {
  /** What is to be done stands in the column "Beslut". */
  isDecided?: boolean;
};

/** The rows of tables with a column for who and one for what; `cells` are sentences with their row and column. */
export function taskRows(cells: readonly { sentence: Sentence; row: number; column: number }[]): TaskRow[] {
  const found: TaskRow[] = [];
  let columns: Columns | undefined;
  let lastRow = Number.NaN;
  const rows = rowsOf(cells);
  for (const [at, row] of rows.entries()) {
    const number = row[0]?.row ?? 0;
    const header = headerOf(row);
    const last = found.at(-1);
    if (header !== undefined) columns = header;
    else if (last !== undefined && number - lastRow === 1 && isRest(row, columns))
      last.last = row[0].sentence;
    else if (
      columns !== undefined &&
      (row.length > 1 || isLonely(row, rows[at + 1], columns)) &&
      number - lastRow <= 2
    ) {
      const cellOf = (kind: keyof Columns) => row.find(({ column }) => column === columns?.[kind])?.sentence;
      const [task, who, due, state, last] = [
        columns.isDecided === true ? taskOfDecision(row, columns) : cellOf('task'),
        cellOf('who'),
        cellOf('due'),
        cellOf('state'),
        row.at(-1)?.sentence,
      ];
      if (task !== undefined && last !== undefined)
        found.push({
          task,
          last,
          ...(who === undefined ? {} : { who }),
          ...(due === undefined ? {} : { due }),
          ...(state === undefined ? {} : { state }),
          ...(columns.isDecided === true ? { isDecided: true } : {}),
        });
    } else {
      columns = undefined;
      const coded = codedRow(row.map(({ sentence }) => sentence));
      if (coded !== undefined) found.push(coded);
    }
    if (columns !== undefined) lastRow = number;
  }
  return found;
}

/** Of what was decided in a row that names somebody or a day, the sentence that says what to do; else the first. */
function taskOfDecision(row: readonly Cell[], columns: Columns): Sentence | undefined {
  const at = (column: number | undefined) =>
    column === undefined ? [] : row.filter((cell) => cell.column === column).map(({ sentence }) => sentence);
  const isNamed = [...at(columns.who), ...at(columns.due)].some(({ words }) => /[\p{L}\d]/u.test(words));
  const told = isNamed ? at(columns.task) : [];
  return told.find(({ words }) => taskFirst.test(words)) ?? told[0];
}

/** The rest of a task that was broken in its column: "till utbildningen" under "Boka lokal". */
function isRest(row: readonly Cell[], columns: Columns | undefined): row is readonly [Cell] {
  const [cell] = row;
  if (columns === undefined || cell === undefined || row.length > 1) return false;
  return cell.column === columns.task && /^\p{Ll}/u.test(cell.sentence.words);
}

/** A row with a task and nothing else, between others of the same table. */
function isLonely(row: readonly Cell[], next: readonly Cell[] | undefined, { task }: Columns): boolean {
  const [cell] = row;
  return (
    cell !== undefined &&
    cell.column === task &&
    next !== undefined &&
    next.length > 1 &&
    (next[0]?.row ?? 0) - cell.row === 1
  );
}

/** The cells of the column "Beslut", in tables where no column says what is to be done. */
export function decisionCells(
  cells: readonly { sentence: Sentence; row: number; column: number }[],
): Sentence[] {
  const found: Sentence[] = [];
  let column: number | undefined;
  for (const row of rowsOf(cells)) {
    const head = row.find(({ sentence }) => matterColumns.decision.test(plain(sentence.words)));
    const header = headerOf(row);
    if (row.length < 2) column = undefined;
    else if (head !== undefined && (header === undefined || header.isDecided === true)) column = head.column;
    else for (const cell of row) if (cell.column === column) found.push(cell.sentence);
  }
  return found;
}

const initials = /^\p{Lu}{1,4}(?:\s?[/,+&]\s?\p{Lu}{1,4}){0,3}$/u;
const noInitials = /^(?:JA|NEJ|OK|XX?|KL|SEK|KR|TKR|MKR|ST|NR|EU|AB)$/u;
const dueCell =
  /^(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}|v\.?\s?\d{1,2}|vecka\s\d{1,2}|\d{6}|\d{1,2}\s\p{L}{3,9}|snarast|omg\p{L}{0,6})\.?$/iu;

/** A sentence with initials, and perhaps a day, behind it in the same line. */
function codedRow(cells: readonly Sentence[]): TaskRow | undefined {
  const at = cells.findIndex(({ words }) => initials.test(words) && !noInitials.test(words));
  const [task, who, due] = [cells[at - 1], cells[at], cells[at + 1]];
  if (task === undefined || who === undefined || at < cells.length - 2) return undefined;
  if (
    task.words.split(/\s+/).length < 3 ||
    !/[.!]$|(?<!\p{L})(?:ska|skall|bör|\p{L}+s)(?!\p{L})/u.test(task.words)
  )
    return undefined;
  if (due !== undefined && !dueCell.test(due.words)) return undefined;
  return { task, who, last: due ?? who, byInitials: true, ...(due === undefined ? {} : { due }) };
}

function rowsOf<Cell extends { row: number }>(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

function headerOf(row: readonly { sentence: Sentence; column: number }[]): Columns | undefined {
  const found: Columns = {};
  let decision: number | undefined;
  let isTopic = false;
  for (const { sentence, column } of row) {
    const words = plain(sentence.words);
    for (const kind of ['who', 'task', 'due', 'state'] as const)
      if (matterColumns[kind].test(words) && found[kind] === undefined) {
        found[kind] = column;
        if (kind === 'task') isTopic = isTopicColumn(words);
      }
    if (matterColumns.decision.test(words)) decision ??= column;
  }
  const isDecided = decision !== undefined && (found.task === undefined || isTopic);
  if (decision !== undefined && isDecided)
    return found.who === undefined ? undefined : { ...found, task: decision, isDecided };
  return found.who !== undefined && found.task !== undefined ? found : undefined;
}

function plain(words: string): string {
  return words.slice(0, 300).replaceAll(/^['*_\s]+|['*_:\s]+$/g, '');
}
