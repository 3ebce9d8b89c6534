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
};

const headers = {
  who: /^(?:ansvarig\s*[/,+&]\s*(?:klart|datum|när|tid|deadline)|vem\s*[/,+&]\s*när|riskägare|resurs|ansvarig|ansvariga|ansvar|ansv\.?|vem|vem gör|ägare|utförare|utförs av|namn|vem\?|åtgärd av|åtgärdas av|ansvarig person|ansvarig part|handläggare|initialer)$/iu,
  task: /^(?:vad|motåtgärd|motåtgärder|riskåtgärd|föreslagen åtgärd|nästa steg|todo|att-göra|hantering|uppgift|uppgifter|aktivitet|åtgärd|åtgärder|att göra|uppdrag|del|punkt|ärende|beskrivning|moment|sak|text|vad\?|vad ska göras\??|fråga|beslut\/åtgärd|åtgärd\/beslut|aktivitet\/åtgärd|insats)$/iu,
  due: /^(?:klar senast|ska vara klart|klar till|slutdag|förfaller|klart|klar|när|datum|deadline|senast|klart senast|färdigt|tid|till när|slutdatum|när\?|klardatum|klart datum|senast klar|tidpunkt|tidplan)$/iu,
  state: /^(?:läge|status|kommentar)$/iu,
};
type Cell = { sentence: Sentence; row: number; column: number };
type Columns = Partial<Record<keyof typeof headers, number>>;

/** The rows of tables with a column for who and one for what; `cells` are sentences with their row and column. */
export function taskRows(cells: readonly { sentence: Sentence; row: number; column: number }[]): TaskRow[] {
  const found: TaskRow[] = [];
  let columns: Columns | undefined;
  let lastRow = Number.NaN;
  const rows = rowsOf(cells);
  for (const [at, row] of rows.entries()) {
    const number = row[0]?.row ?? 0;
    const header = headerOf(row);
    if (header !== undefined) columns = header;
    else if (
      columns !== undefined &&
      (row.length > 1 || isLonely(row, rows[at + 1], columns)) &&
      number - lastRow <= 2
    ) {
      const cellOf = (kind: keyof Columns) => row.find(({ column }) => column === columns?.[kind])?.sentence;
      const [task, who, due, state, last] = [
        cellOf('task'),
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
    const head = row.find(({ sentence }) => /^(?:fattade\s+)?beslut(?:et)?$/iu.test(sentence.words));
    if (row.length < 2) column = undefined;
    else if (head !== undefined && headerOf(row) === undefined) column = head.column;
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
  for (const { sentence, column } of row) {
    const words = sentence.words.slice(0, 300).replaceAll(/^['*_\s]+|['*_:\s]+$/g, '');
    for (const kind of ['who', 'task', 'due', 'state'] as const)
      if (headers[kind].test(words) && found[kind] === undefined) found[kind] = column;
  }
  return found.who !== undefined && found.task !== undefined ? found : undefined;
}
