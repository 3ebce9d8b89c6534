import type { Range } from '@utveckling/domain/meeting/source';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Contradiction } from '../proposal.ts';
import { dayOf, monthSpan, spoken, weekSpan } from '../said/day/calendar.ts';
import { weekdays } from '../said/day/weekdays.ts';
import type { Line } from '../text/lines.ts';
import { dayLabels, otherDays, titleWords } from '../words/head-words.ts';
import { fitOf } from './meets-by-rule.ts';
import { type WrittenDay, writtenDays, writtenSpans } from './written-days.ts';
import { fileWords, type YearClues } from './year-clues.ts';
import { yearOf } from './year-of.ts';

export type MeetingDay = { date?: PartialDate; dateWords?: Range; contradictions: Contradiction[] };

type Candidate = WrittenDay & { words: string; place: Range; weight: number };

/** The day of the meeting as the head's lines tell it, else the file's name; what says another day is a contradiction. */
export function meetingDay(lines: readonly Line[], fileName: string, clues: YearClues): MeetingDay {
  const candidates = lines.flatMap(candidatesIn).sort((one, other) => other.weight - one.weight);
  const ofFile = writtenDays(fileWords(fileName))[0];
  const [best] = candidates;
  if (best === undefined) return spanIn(lines, clues) ?? dayOfFile(ofFile, fileName, clues);
  const read = readDay(best, ofFile, clues);
  const contradictions = [
    ...read.contradictions,
    ...candidates.slice(1).flatMap((other) => otherDayInHead(best, other)),
    ...otherDayInFile(read.date, best, ofFile, fileName),
  ];
  return { ...(read.date === undefined ? {} : { date: read.date }), dateWords: best.place, contradictions };
}

function candidatesIn(line: Line, index: number): Candidate[] {
  if (line.words.length > 160 || otherDays.test(line.words)) return [];
  const isShort = line.words.length <= 100 && !/[.!?]$/.test(line.words);
  const lineWeight =
    (dayLabels.test(line.words) ? 4 : 0) +
    (titleWords.test(line.words) ? 2 : 0) +
    (isShort ? 1 : -2) -
    index * 0.1;
  return writtenDays(line.words).map((day) => ({
    ...day,
    words: line.words.slice(day.from, day.to),
    place: { from: line.at + day.from, to: line.at + day.to },
    weight: lineWeight + (day.weekday === undefined ? 0 : 1) + (day.readings[0]?.year === undefined ? 0 : 1),
  }));
}

function readDay(
  { readings, weekday, words }: Candidate,
  ofFile: WrittenDay | undefined,
  clues: YearClues,
): { date?: PartialDate; contradictions: Contradiction[] } {
  const fitting = readings.filter(({ year, month, day }) => {
    const date = year === undefined ? undefined : dayOf(year, month, day);
    return weekday === undefined || date === undefined || date.dayOfWeek === weekday;
  });
  const inFile = fitting.find((reading) => ofFile?.readings.some((file) => isSame(reading, file)));
  const byRule = fitting.filter((reading) => followsRule(reading, clues));
  const byYear = fitting.filter(({ year }) => year !== undefined && clues.years.has(year));
  const told = byRule.length === 1 ? byRule[0] : byYear.length === 1 ? byYear[0] : undefined;
  const reading = inFile ?? told ?? fitting[0] ?? readings[0];
  if (reading === undefined) return { contradictions: [] };
  const contradictions: Contradiction[] = [];
  const [other] = readings.filter((one) => one !== reading && !isSame(one, reading));
  if (other !== undefined && inFile === undefined && told === undefined && fitting.length > 1)
    contradictions.push({
      about: 'date',
      here: isoOf(reading),
      there: isoOf(other),
      ask: `"${words}" kan läsas som ${said(reading)} eller ${said(other)}. Vilken dag var mötet?`,
    });
  if (reading.year === undefined) {
    const inferred = yearOf({ ...reading, ...(weekday === undefined ? {} : { weekday }) }, clues);
    if (inferred === undefined) return { contradictions };
    const from = dayOf(inferred.year, reading.month, reading.day);
    const to = dayOf(inferred.year, reading.month, reading.lastDay ?? reading.day);
    if (from === undefined || to === undefined) return { contradictions };
    return {
      date: {
        from: from.toString(),
        to: to.toString(),
        certainty: 'inferred',
        words,
        reason: inferred.reason,
      },
      contradictions,
    };
  }
  const from = dayOf(reading.year, reading.month, reading.day);
  const to = dayOf(reading.year, reading.month, reading.lastDay ?? reading.day);
  if (from === undefined || to === undefined) return { contradictions };
  if (weekday !== undefined && from.dayOfWeek !== weekday)
    contradictions.push({
      about: 'weekday',
      here: weekdays[weekday - 1]?.swedish ?? '',
      there: weekdays[from.dayOfWeek - 1]?.swedish ?? '',
      ask: `Protokollet säger ${weekdays[weekday - 1]?.swedish}, men ${spoken(from)} är en ${weekdays[from.dayOfWeek - 1]?.swedish}. Vilken dag var mötet?`,
    });
  return { date: { from: from.toString(), to: to.toString(), certainty: 'stated', words }, contradictions };
}

type Reading = WrittenDay['readings'][number];

function isSame(one: Reading, other: Reading): boolean {
  const isYear = one.year === undefined || other.year === undefined || one.year === other.year;
  return isYear && one.month === other.month && one.day === other.day;
}

function followsRule({ year, month, day }: Reading, { rules }: YearClues): boolean {
  const date = year === undefined ? undefined : dayOf(year, month, day);
  return date !== undefined && rules.some(({ rule }) => fitOf(date, rule) !== 'none');
}

function isoOf({ year, month, day }: Reading): string {
  return `${year === undefined ? '' : `${year}-`}${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function said(reading: Reading): string {
  const date = dayOf(reading.year ?? 2000, reading.month, reading.day);
  return date === undefined
    ? isoOf(reading)
    : reading.year === undefined
      ? spoken(date).replace(/ \d+$/, '')
      : spoken(date);
}

function otherDayInHead(best: Candidate, other: Candidate): Contradiction[] {
  const [one] = best.readings;
  if (one === undefined || other.weight < 1.5 || other.readings.some((reading) => isSame(reading, one)))
    return [];
  return [
    {
      about: 'date',
      here: best.words,
      there: other.words,
      ask: `I huvudet står både "${best.words}" och "${other.words}". Vilken dag var mötet?`,
    },
  ];
}

function otherDayInFile(
  date: PartialDate | undefined,
  best: Candidate,
  ofFile: WrittenDay | undefined,
  fileName: string,
): Contradiction[] {
  if (ofFile === undefined) return [];
  const here = date?.from ?? best.words;
  const known = date === undefined ? best.readings : [readingOf(date.from)];
  if (ofFile.readings.some((file) => known.some((reading) => isSame(file, reading)))) return [];
  const [there] = ofFile.readings;
  if (there === undefined) return [];
  return [
    {
      about: 'file-name',
      here,
      there: isoOf(there),
      ask: `Protokollet säger "${best.words}", men filnamnet "${fileWords(fileName).trim()}" säger ${said(there)}. Vilken dag var mötet?`,
    },
  ];
}

function readingOf(iso: string): Reading {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}

/** "v. 41", "mars 2017": a span, where no day is given. */
function spanIn(lines: readonly Line[], clues: YearClues): MeetingDay | undefined {
  for (const line of lines) {
    if (line.words.length > 120 || otherDays.test(line.words)) continue;
    const [found] = writtenSpans(line.words);
    const year = found?.year ?? clues.fileYear;
    if (found === undefined) continue;
    const words = line.words.slice(found.from, found.to);
    const dateWords = { from: line.at + found.from, to: line.at + found.to };
    if (year === undefined) return { dateWords, contradictions: [] };
    const [from, to] =
      found.week === undefined ? monthSpan(year, found.month ?? 1) : weekSpan(year, found.week);
    const reason = `Ingen dag står i protokollet. "${words}" räknas som ${spoken(from)}–${spoken(to)}.`;
    return {
      date: { from: from.toString(), to: to.toString(), certainty: 'computed', words, reason },
      dateWords,
      contradictions: [],
    };
  }
  return undefined;
}

function dayOfFile(ofFile: WrittenDay | undefined, fileName: string, clues: YearClues): MeetingDay {
  const [reading] = ofFile?.readings ?? [];
  if (reading === undefined) return { contradictions: [] };
  const year = reading.year ?? yearOf(reading, clues)?.year;
  const date = year === undefined ? undefined : dayOf(year, reading.month, reading.day);
  if (date === undefined) return { contradictions: [] };
  const reason = `Dagen står inte i protokollet. Filnamnet "${fileWords(fileName).trim()}" säger ${spoken(date)}.`;
  return {
    date: { from: date.toString(), to: date.toString(), certainty: 'inferred', reason },
    contradictions: [],
  };
}
