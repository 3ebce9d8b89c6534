import type { Range } from '@utveckling/domain/meeting/source';
import { beginsWithFirstName, isFullName } from '../people/person-name.ts';
import { piecesOfLine } from '../people/pieces-of-line.ts';
import { segmentKind } from '../people/segment-kind.ts';
import type { Register } from '../register.ts';
import { isFinished, isItem, isRow } from '../text/line-forms.ts';
import type { Line } from '../text/lines.ts';
import { isLabel } from '../words/label-words.ts';
import { isHeadLabel, labelledSection } from '../words/line-labels.ts';
import { isNameLine } from '../words/name-line.ts';
import { roleOf } from '../words/people-words.ts';
import { isTableFrame } from '../words/table-words.ts';
import { hasVerb } from '../words/verbs.ts';
import { type About, aboutOf } from './about.ts';
import { type HeadingForm, isUnderline } from './heading-form.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import { leadOf } from './lead.ts';
import type { Opening } from './opening.ts';
import { type Around, isPlainHeading } from './plain-heading.ts';
import { shortTitle } from './short-title.ts';

/** What the walk through the lines knows. */
export type Reading = {
  text: string;
  register: Register;
  lines: readonly Line[];
  forms: readonly (HeadingForm | undefined)[];
  numbered: ReadonlySet<number>;
  /** Matters are told as "Namn: text" or "Namn – text", since nothing else divides the text. */
  hasLeads: boolean;
  /** The text has several "§": then nothing without a mark is a heading inside a matter. */
  hasParagraphs: boolean;
  width: number | undefined;
};

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
  const around = aroundOf(index, before, reading);
  return (
    markedOpening(line, index, current, around, reading) ??
    labelOpening(line, current, around, reading) ??
    leadOpening(line, openings, around, reading) ??
    plainOpening(line, current, around, reading) ??
    textAfterNames(line, current, around)
  );
}

function aroundOf(index: number, before: Line | undefined, { lines, width }: Reading): Around {
  let at = index + 1;
  while (lines[at]?.words === '') at += 1;
  const after = lines[at];
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    isGapBefore: lines[index - 1]?.words === '',
    isGapAfter: at > index + 1,
    width,
  };
}

/** A heading with a mark of its own. */
function markedOpening(
  line: Line,
  index: number,
  current: Opening | undefined,
  around: Around,
  reading: Reading,
): Opening | undefined {
  const form = reading.forms[index];
  if (form === undefined || !isTaken(form, line, index, current, around, reading)) return undefined;
  const whole = reading.text.slice(form.title.from, form.title.to);
  const title = shortTitle(whole);
  const named = laterTitle(title, form, index, reading);
  const range =
    named === undefined
      ? { from: form.title.from, to: form.title.from + title.length }
      : { from: named.at, to: named.at + named.words.length };
  const words = reading.text.slice(range.from, range.to);
  const isWhole = title.length === whole.length && form.rest === '';
  return {
    from: line.from,
    form: form.form,
    level: form.level,
    ...(form.number === undefined ? {} : { number: form.number }),
    ...(range.to > range.from ? { title: range } : {}),
    body: named?.to ?? (isWhole ? endOf(line, index, reading) : afterTitle(line, form, range, reading)),
    ...aboutOf(words, reading.register),
  };
}

/** "§ 12", perhaps with its "Dnr", on a line, and what it is about on the next. */
function laterTitle(
  title: string,
  { form }: HeadingForm,
  index: number,
  { lines }: Reading,
): Line | undefined {
  if (form !== 'paragraph' && form !== 'point') return undefined;
  if (title !== '' && !isRegistryNumber(title)) return undefined;
  const next = lines
    .slice(index + 1, index + 6)
    .filter(({ words }) => words !== '' && !isRegistryNumber(words))[0];
  const isTitle =
    next !== undefined &&
    next.words.length <= 120 &&
    !isFinished(next.words) &&
    !isRow(next.words) &&
    !isLabel(next.words);
  return isTitle ? next : undefined;
}

function isRegistryNumber(words: string): boolean {
  return /^(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)\.?:?\s/i.test(words) && words.length <= 60;
}

/** In a line that goes on: after the sign; where the title is the sentence's own beginning, at the line's. */
function afterTitle(line: Line, { form }: HeadingForm, title: Range, { text }: Reading): number {
  const rest = text.slice(title.to, Math.min(line.to, title.to + 120));
  if (form !== 'link' && form !== 'bold')
    return Math.max(line.at, title.to + (/^\s*[.:?!–—-]\s*/.exec(rest)?.[0].length ?? 0));
  const sign = /^:?(?:\*\*|__|\]\([^)]*\))\s*[:–—-]?\s*/.exec(rest)?.[0] ?? '';
  return /[:–—-]\s*$/.test(sign) || sign.startsWith(':') ? title.to + sign.length : line.at;
}

/** After the line, and after one that is drawn under it. */
function endOf(line: Line, index: number, { lines }: Reading): number {
  const next = lines[index + 1];
  return next !== undefined && isUnderline(next.words) ? next.to : line.to;
}

function isTaken(
  { form, title, rest }: HeadingForm,
  line: Line,
  index: number,
  current: Opening | undefined,
  around: Around,
  { text, register, numbered }: Reading,
): boolean {
  const words = text.slice(title.from, title.to);
  const isFree = around.isGapBefore || around.before === undefined || isFinished(around.before.words);
  const isInNames = current?.kind === 'attendance' && isNameLine(line.words);
  switch (form) {
    case 'markdown':
    case 'wiki':
    case 'underlined':
      return words !== '' && !(isLabel(words) && current !== undefined && current.form !== 'head');
    case 'link':
      return words !== '' && isFree;
    case 'bold':
      if (isLabel(words) || isHeadLabel(words) || (rest !== '' && !/^[:–—-]/.test(rest))) return false;
      return isFree && words.length <= 90 && !(rest === '' && isInNames);
    case 'paragraph':
      return (isFree || isFirstOfKind(around)) && !/^\p{Ll}/u.test(words);
    case 'point':
      return isFree && !/^\p{Ll}/u.test(words) && (words !== '' || around.after !== undefined);
    case 'number':
      return numbered.has(index) && !(isInNames && kindOfHeading(words) === undefined && isFullName(words));
    case 'capitals':
      return isCapitalHeading(words, current, around, register) && !isInNames;
  }
}

/** A "§" right under another line that is no sentence: "Protokoll" and "§ 1" without an empty line. */
function isFirstOfKind({ before, width }: Around): boolean {
  return before !== undefined && before.words.length < (width ?? 90) * 0.7;
}

function isCapitalHeading(
  words: string,
  current: Opening | undefined,
  around: Around,
  register: Register,
): boolean {
  const { kind } = aboutOf(words, register);
  if (isLabel(words) || isRow(words) || words.endsWith(',') || around.after === undefined) return false;
  if (kind !== 'other') return true;
  if (current === undefined || current.form === 'head')
    return around.isGapBefore && around.isGapAfter && !isHeadLabel(words);
  return around.isGapBefore && around.after.words !== around.after.words.toUpperCase();
}

/** A line that says what it is with a label: "Närvarande: …", "Nästa möte: …". */
function labelOpening(
  line: Line,
  current: Opening | undefined,
  around: Around,
  { text, register }: Reading,
): Opening | undefined {
  const found = labelledSection(line.words, around.isGapBefore || around.before === undefined);
  if (found === undefined) return tableOpening(line, current) ?? namesOpening(line, current, register);
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
  const label = /^([^:.,]{3,40}):\s*/.exec(line.words);
  if (label?.[1] === undefined || isHeadLabel(line.words) || roleOf(label[1]) !== undefined) return undefined;
  const named = piecesOfLine(line.words.slice(label[0].length)).filter(({ words }) => {
    const kind = segmentKind(words, register);
    return (kind.is === 'person' || kind.is === 'first-name') && kind.sure;
  });
  if (named.length < 2) return undefined;
  return { from: line.from, form: 'label', level: 2, body: line.at, kind: 'attendance', projects: [] };
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

function leadOpening(
  line: Line,
  openings: readonly Opening[],
  around: Around,
  { register, hasLeads }: Reading,
): Opening | undefined {
  const current = openings.at(-1);
  if (current === undefined || (current.kind === 'attendance' && !(hasLeads && isItem(line.words))))
    return undefined;
  if (
    !isItem(line.words) &&
    !around.isGapBefore &&
    around.before !== undefined &&
    !isFinished(around.before.words)
  )
    return undefined;
  const over = openings.findLast(({ form }) => form !== 'lead');
  const isRound = over?.kind === 'agenda' || hasLeads;
  const lead = leadOf(line, register, isRound);
  if (lead === undefined) return undefined;
  const about = aboutOf(line.words.slice(lead.title.from - line.at, lead.title.to - line.at), register);
  const [first] = about.projects;
  if (first !== undefined && current.projects.some(({ slug }) => slug === first.slug)) return undefined;
  return { from: line.from, form: 'lead', level: 3, title: lead.title, body: lead.body, ...about };
}

function plainOpening(
  line: Line,
  current: Opening | undefined,
  around: Around,
  { register, hasParagraphs, numbered }: Reading,
): Opening | undefined {
  if (line.words.length > 90) return undefined;
  const about = othersHere(line, current) ?? aboutOf(line.words, register);
  const isKnown = about.kind !== 'other' || kindOfHeading(line.words) !== undefined;
  const isSure = isKnown && !(about.projects[0] !== undefined && about.projects[0].likeness < 0.8);
  const seen = about.kind === 'attendance' ? { ...around, isGapBefore: true, isGapAfter: true } : around;
  if (!isPlainHeading(line, seen, isSure)) return undefined;
  if (
    current?.form === 'head' &&
    !isSure &&
    (isHeadLabel(line.words) || about.kind === 'group' || !around.isGapBefore)
  )
    return undefined;
  if (current?.form === 'head' && about.kind === 'group') return undefined;
  if (current?.kind === 'attendance' && !isSure && isNameLine(line.words) && !isApartFromNames(line, around))
    return undefined;
  if (current !== undefined && current.title?.from === line.at) return undefined;
  if (hasParagraphs && !isSure) return undefined;
  if (numbered.size > 1 && !isSure && current?.kind === 'project' && current.form === 'number')
    return undefined;
  return {
    from: line.from,
    form: 'plain',
    level: 2,
    title: { from: line.at, to: line.at + line.words.replace(/\s*:$/, '').length },
    body: line.to,
    ...about,
  };
}

/** "Övriga" under those who were there are people, elsewhere matters. */
function othersHere({ words }: Line, current: Opening | undefined): About | undefined {
  const isOthers = current?.kind === 'attendance' && /^övriga\s*:?$/i.test(words);
  return isOthers ? { kind: 'attendance', projects: [] } : undefined;
}

/** Names stand close; what stands apart from them, over something that is told, is a heading though it looks like a name. */
function isApartFromNames({ words }: Line, { after, isGapBefore }: Around): boolean {
  if (!isGapBefore || after === undefined || /[,(:\t]/.test(words)) return false;
  const isSingle = !isFullName(words) && !beginsWithFirstName(words);
  const isSentence = /[.!?]$/.test(after.words) && after.words.split(/\s+/).length >= 3;
  return after.words.length >= 60 || (isSingle && isSentence);
}

/** The names are at an end where something is told. */
function textAfterNames(line: Line, current: Opening | undefined, around: Around): Opening | undefined {
  if (current?.kind !== 'attendance' || current.form === 'untitled') return undefined;
  const isSentence = /[.!?]$/.test(line.words) && line.words.split(/\s+/).length >= 5 && hasVerb(line.words);
  const isLong = line.words.length >= 60 && around.isGapBefore && hasVerb(line.words);
  if (!isSentence && !isLong) return undefined;
  return { from: line.from, form: 'untitled', level: 2, body: line.at, kind: 'other', projects: [] };
}
