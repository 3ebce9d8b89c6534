import type { PartialDate } from '@utveckling/domain/partial-date';
import { Temporal } from 'temporal-polyfill';
import { dayOf, monthSpan } from './calendar.ts';
import { dayWords } from './day-words.ts';
import { looksBack } from './looks-back.ts';
import { monthOf } from './months.ts';
import { heldOn, type Seen, yearReason } from './place-in-time.ts';
import { shortSpan, timeWords, weekNear } from './time-words.ts';
import { weekdayOf, weekdays } from './weekdays.ts';

type Day = Temporal.PlainDate;
/** A day that words name, and where; `ask` when the weekday and the day do not agree. */
export type FoundDay = { from: number; to: number; date: PartialDate; ask?: string };

/**
 * The days and spans that words name, in the order they stand. Without a meeting to count from only those whose year is
 * written are known. A day without a year carries the reason why it got one; a span from words like "nästa vecka" how it was computed.
 */
export function findDays(words: string, meeting: PartialDate | undefined): FoundDay[] {
  if (!perhaps.test(words)) return [];
  if (remembered?.words !== words || remembered.meeting !== meeting)
    remembered = { words, meeting, found: readDays(words, meeting) };
  return remembered.found;
}

/** Several rules ask the same of a sentence, and most sentences name no day. */
let remembered: { words: string; meeting: PartialDate | undefined; found: FoundDay[] } | undefined;
const perhaps =
  /\d|advent|lucia|valborg|sista|veck|morgon|månad|sommar|semest|termin|(?<!\p{L})(?:jul|påsk|midsom|inom|höst|vinter|i vår|våren|i år|året|nästa år|nyår|årsskift|januari|februari|mars|april|maj|juni|augusti|september|oktober|november|december)/iu;

function readDays(words: string, meeting: PartialDate | undefined): FoundDay[] {
  const seen: Seen | undefined = meeting && { meeting, looks: looksBack(words) ? 'back' : 'ahead' };
  const found: FoundDay[] = [];
  const add = (from: number, to: number, rest: { date: PartialDate; ask?: string } | undefined) => {
    if (rest !== undefined && !found.some((other) => other.from < to && from < other.to))
      found.push({ from, to, ...rest });
  };
  for (const match of words.matchAll(dayWords.iso)) add(match.index, endOf(match), isoDay(match));
  for (const pattern of [dayWords.named, dayWords.slashed])
    for (const match of words.matchAll(pattern)) add(match.index, endOf(match), namedDay(match, seen));
  for (const match of words.matchAll(dayWords.month)) add(match.index, endOf(match), monthDay(match, seen));
  if (seen !== undefined) {
    for (const match of words.matchAll(dayWords.week)) add(match.index, endOf(match), weekDay(match, seen));
    for (const { words: pattern, span, named } of timeWords) {
      const match = pattern.exec(words);
      if (match === null) continue;
      const [from, to] = span(Temporal.PlainDate.from(seen.meeting.from));
      const reason = `${heldOn(seen.meeting)}. "${match[0]}" räknas som ${named(from, to)}.`;
      add(match.index, endOf(match), { date: spanned(from, to, 'computed', match[0], reason) });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

function isoDay({ groups = {} }: RegExpExecArray): { date: PartialDate } | undefined {
  const day = dayOf(Number(groups['year']), Number(groups['month']), Number(groups['day']));
  return day && { date: { from: day.toString(), to: day.toString(), certainty: 'stated' } };
}

function namedDay(
  match: RegExpExecArray,
  seen: Seen | undefined,
): { date: PartialDate; ask?: string } | undefined {
  const { day = '', last = day, month = '', year, weekday } = match.groups ?? {};
  const number = monthOf(month) ?? Number(month);
  const at = (inYear: number) => dayOf(inYear, number, Number(day));
  const until = (inYear: number) => dayOf(inYear, number, Number(last));
  if (year !== undefined) return spanOf(at(Number(year)), until(Number(year)), match[0], undefined, weekday);
  if (seen === undefined) return undefined;
  const chosen = yearFor(seen, at, weekday);
  return spanOf(at(chosen), until(chosen), match[0], yearReason(seen, chosen), weekday);
}

/** The nearest year, ahead or back as the words look; another way when only that fits the weekday. */
function yearFor(
  { meeting, looks }: Seen,
  at: (year: number) => Day | undefined,
  weekday: string | undefined,
): number {
  const held = Temporal.PlainDate.from(meeting.from);
  const day = at(held.year);
  const isAhead = day !== undefined && Temporal.PlainDate.compare(day, held) >= 0;
  const year = held.year + (looks === 'ahead' && !isAhead ? 1 : 0) - (looks === 'back' && isAhead ? 1 : 0);
  const isFar = looks === 'ahead' && (at(year)?.since(held).days ?? 0) > 330;
  const nearest = isFar ? year - 1 : year;
  if (weekday === undefined || at(nearest)?.dayOfWeek === weekdayOf(weekday)) return nearest;
  return [year, held.year, year - 1].find((other) => at(other)?.dayOfWeek === weekdayOf(weekday)) ?? nearest;
}

function spanOf(
  from: Day | undefined,
  to: Day | undefined,
  words: string,
  reason: string | undefined,
  weekday: string | undefined,
): { date: PartialDate; ask?: string } | undefined {
  if (from === undefined || to === undefined) return undefined;
  const date = spanned(from, to, reason === undefined ? 'stated' : 'inferred', words, reason);
  if (weekday === undefined || weekdayOf(weekday) === from.dayOfWeek) return { date };
  return {
    date,
    ask: `${shortSpan(from, from)} är ingen ${weekdays[(weekdayOf(weekday) ?? 1) - 1]?.swedish}. Stämmer dagen?`,
  };
}

function monthDay(match: RegExpExecArray, seen: Seen | undefined): { date: PartialDate } | undefined {
  const { part, month = '', lastMonth = month, year } = match.groups ?? {};
  const [first, last] = [monthOf(month) ?? 1, monthOf(lastMonth) ?? 1];
  if (year === undefined && seen === undefined) return undefined;
  const chosen = year === undefined && seen !== undefined ? monthYear(seen, first, last) : Number(year);
  const [begin, end] = [monthSpan(chosen, first)[0], monthSpan(chosen, Math.max(first, last))[1]];
  const [from, to] = partOf(part, begin, end);
  if (year !== undefined || seen === undefined) return { date: spanned(from, to, 'stated', match[0]) };
  const reason = yearReason(seen, chosen).replace('dagen räknas', 'månaden räknas');
  return { date: spanned(from, to, 'inferred', match[0], reason) };
}

function monthYear({ meeting, looks }: Seen, first: number, last: number): number {
  const held = Temporal.PlainDate.from(meeting.from);
  if (looks === 'ahead') return last < held.month ? held.year + 1 : held.year;
  return first > held.month ? held.year - 1 : held.year;
}

function partOf(part: string | undefined, from: Day, to: Day): [Day, Day] {
  if (part?.includes('början')) return [from, from.with({ day: 10 })];
  if (part?.includes('mitten')) return [from.with({ day: 11 }), from.with({ day: 20 })];
  return part?.includes('slutet') ? [to.with({ day: 21 }), to] : [from, to];
}

function weekDay(match: RegExpExecArray, seen: Seen): { date: PartialDate } {
  const number = Number(match.groups?.['week']);
  const [from, to] = weekNear(Temporal.PlainDate.from(seen.meeting.from), number, seen.looks);
  const reason = `${heldOn(seen.meeting)}. Vecka ${number} räknas som ${shortSpan(from, to)}.`;
  return { date: spanned(from, to, 'computed', match[0], reason) };
}

function spanned(
  from: Day,
  to: Day,
  certainty: PartialDate['certainty'],
  words: string,
  reason?: string,
): PartialDate {
  const [first, last] = Temporal.PlainDate.compare(from, to) <= 0 ? [from, to] : [to, from];
  return {
    from: first.toString(),
    to: last.toString(),
    certainty,
    words,
    ...(reason === undefined ? {} : { reason }),
  };
}
