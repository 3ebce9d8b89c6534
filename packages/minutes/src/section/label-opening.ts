import { entriesOfLine } from '../people/entries-of-line.ts';
import type { Register } from '../register.ts';
import type { Line } from '../text/lines.ts';
import { isHeadLabel, labelledSection, opensListAnywhere } from '../words/line-labels.ts';
import { isMatterHead } from '../words/matter-columns.ts';
import { roleOf } from '../words/people-words.ts';
import { isTableFrame } from '../words/table-words.ts';
import { isMatter, type Opening } from './opening.ts';
import type { Around } from './plain-heading.ts';
import type { Reading } from './reading.ts';

/** A line that says what it is with a label: "Närvarande: …", "Nästa möte: …". */
export function labelOpening(
  line: Line,
  current: Opening | undefined,
  around: Around,
  { text, register }: Reading,
): Opening | undefined {
  const found = labelledSection(line.words, around.isGapBefore || around.before === undefined);
  if (found === undefined)
    return (
      mattersOpening(line, current) ?? tableOpening(line, current) ?? namesOpening(line, current, register)
    );
  if (found.kind === 'attendance' && isMatter(current) && !opensListAnywhere(line.words)) return undefined;
  if (found.kind === 'signature' && (current === undefined || current.form === 'head')) return undefined;
  if (found.kind === 'signature' && isInList(current) && !/^(?:justeringens|paragrafer)/i.test(line.words))
    return undefined;
  const from = line.at + line.words.slice(0, 20).search(/[\p{L}]/u);
  const title = { from, to: from + found.label };
  return {
    from: line.from,
    form: 'label',
    level: 2,
    ...(found.kind === 'signature' || text.slice(title.from, title.to).trim() === '' ? {} : { title }),
    body: found.kind === 'attendance' ? Math.min(title.to + found.after, line.to) : line.at,
    kind: found.kind === 'signature' ? 'other' : found.kind,
    projects: [],
  };
}

function isInList(current: Opening | undefined): boolean {
  return current?.form === 'label' || current?.kind === 'attendance';
}

/** "Från styrelsen: Anna Ek, Bertil Al": a label of the head over two names or more. */
function namesOpening(line: Line, current: Opening | undefined, register: Register): Opening | undefined {
  if (current?.form !== 'head' || line.words.length > 600) return undefined;
  const words = line.words.replaceAll('**', '');
  const label = /^([^:.,]{3,40}):\s*/.exec(words);
  if (label?.[1] === undefined || isHeadLabel(words) || roleOf(label[1]) !== undefined) return undefined;
  const named = entriesOfLine(words.slice(label[0].length), register).filter(
    ({ name, sureness }) => name !== undefined && sureness === 'sure',
  );
  if (named.length < 2) return undefined;
  return { from: line.from, form: 'label', level: 2, body: line.at, kind: 'attendance', projects: [] };
}

/** A table of matters or tasks after the list of who came: "Ärende | Beslut | Ansvarig". */
function mattersOpening(line: Line, current: Opening | undefined): Opening | undefined {
  if (current?.kind !== 'attendance' || !isMatterHead(line.words)) return undefined;
  return { from: line.from, form: 'untitled', level: 2, body: line.at, kind: 'other', projects: [] };
}

/** A table whose first row says "Namn" lists people, also without a heading. */
function tableOpening(line: Line, current: Opening | undefined): Opening | undefined {
  if (current?.kind === 'attendance' || !isTableFrame(line.words)) return undefined;
  if (!/(?<!\p{L})namn(?!\p{L})/iu.test(line.words)) return undefined;
  const column = /(?:när|från)var(?:o|ande)|deltog/iu.exec(line.words);
  const title =
    column === null
      ? undefined
      : { from: line.at + column.index, to: line.at + column.index + column[0].length };
  return {
    from: line.from,
    form: 'label',
    level: 2,
    ...(title === undefined ? {} : { title }),
    body: line.at,
    kind: 'attendance',
    projects: [],
  };
}
