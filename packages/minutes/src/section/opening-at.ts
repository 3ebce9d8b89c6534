import type { Line } from '../text/lines.ts';
import { hasVerb } from '../words/verbs.ts';
import { labelOpening } from './label-opening.ts';
import { leadOpening } from './lead-opening.ts';
import { markedOpening } from './marked-opening.ts';
import type { Opening } from './opening.ts';
import { openingOverNumber } from './over-number.ts';
import { peopleOpening } from './people-opening.ts';
import type { Around } from './plain-heading.ts';
import { plainOpening } from './plain-opening.ts';
import type { Reading } from './reading.ts';

/** The section that begins at the line, or undefined when the line goes on with what was. */
export function openingAt(
  index: number,
  before: Line | undefined,
  openings: readonly Opening[],
  reading: Reading,
): Opening | undefined {
  const line = reading.lines[index];
  if (line === undefined) return undefined;
  const current = openings.at(-1);
  if (current?.number !== undefined && line.from < current.body) return undefined;
  const around = aroundOf(index, before, current, reading);
  return (
    openingOverNumber(line, index, current, around, reading) ??
    markedOpening(line, index, current, around, reading) ??
    labelOpening(line, current, around, reading) ??
    leadOpening(line, openings, around, reading) ??
    plainOpening(line, current, around, reading) ??
    peopleOpening(index, current, reading) ??
    textAfterLead(line, current, around) ??
    textAfterNames(line, current, around)
  );
}

function aroundOf(
  index: number,
  before: Line | undefined,
  current: Opening | undefined,
  { lines, width }: Reading,
): Around {
  let at = index + 1;
  while (lines[at]?.words === '') at += 1;
  const after = lines[at];
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    isGapBefore: lines[index - 1]?.words === '',
    isGapAfter: at > index + 1,
    isUnderRound: current?.kind === 'agenda' && before !== undefined && before.from === current.from,
    width,
  };
}

/** After matters that are told with leads, a paragraph that says it goes on to something else: "Sen pratade vi om …". */
function textAfterLead(line: Line, current: Opening | undefined, around: Around): Opening | undefined {
  if (current?.form !== 'lead' || !around.isGapBefore || !goesOver.test(line.words)) return undefined;
  return { from: line.from, form: 'untitled', level: 2, body: line.at, kind: 'other', projects: [] };
}

const goesOver =
  /^(?:sen|sedan|därefter|efter det|till sist|till slut|slutligen|avslutningsvis|dessutom|vi (?:pratade|talade|diskuterade|tog) (?:också|även|upp också)|i övrigt|övrigt|för övrigt) /iu;

/** The names are at an end where something is told. */
function textAfterNames(line: Line, current: Opening | undefined, around: Around): Opening | undefined {
  if (current?.kind !== 'attendance' || current.form === 'untitled') return undefined;
  const isSentence = /[.!?]$/.test(line.words) && line.words.split(/\s+/).length >= 5 && hasVerb(line.words);
  const isLong = line.words.length >= 60 && around.isGapBefore && hasVerb(line.words);
  if (!isSentence && !isLong) return undefined;
  return { from: line.from, form: 'untitled', level: 2, body: line.at, kind: 'other', projects: [] };
}
