import type { PartialDate } from '@utveckling/domain/partial-date';
import { Temporal } from 'temporal-polyfill';
import { dayOf } from './calendar.ts';
import { heldOn } from './place-in-time.ts';
import { shortSpan } from './time-words.ts';
import { weekdayOf, weekdays } from './weekdays.ts';

const weekday = weekdays.map(({ swedish }) => swedish).join('|');
const byWeekday = new RegExp(
  `(?<!\\p{L})(?:(?:senast|till|före|innan|på|nu|kommande|nästa)\\s+){1,3}(?<weekday>${weekday})(?:en)?(?<later>\\s+(?:i\\s+)?nästa\\s+vecka)?(?![\\p{L}]|\\s+(?:den\\s+)?\\d)`,
  'iu',
);
const byNumber =
  /(?<!\p{L})(?:senast|till|före|innan)\s+(?:den\s+)?(?<day>3[01]|[12]\d|[1-9])(?::?[ea]|\s+(?:ds|dennes|denna\s+månad)\.?)(?!\p{L}|\s+advent|\s+\p{L}{3,9}\s+(?:19|20)\d\d)/iu;
const bySixDigits =
  /(?<![\p{L}\p{N}])(?:senast|till|före|innan|klart?:?|deadline:?)\s+(?:den\s+)?(?<year>[0-4]\d)-?(?<month>0[1-9]|1[0-2])-?(?<day>3[01]|[12]\d|0[1-9])(?![\p{N}-])/iu;
const bySlash =
  /(?<![\p{N}/.,-])(?<day>3[01]|[12]\d|0?[1-9])\/(?<month>1[0-2]|0?[1-9])(?:[-/\s]+(?:20)?(?<year>[12]\d))?(?![\p{N}/]|\s*(?:dl|del|delar|av|liter|kg|msk|tsk))/iu;

/**
 * A day that is written so that only a task makes it one: "senast fredag", "senast den 12:e", "till 171012", "(Anna 3/11)".
 * Counted from the meeting, with how it was counted.
 */
export function looseDay(
  words: string,
  meeting: PartialDate | undefined,
): { from: number; date: PartialDate } | undefined {
  const six = bySixDigits.exec(words);
  if (six !== null) {
    const { year = '', month = '', day = '' } = six.groups ?? {};
    const found = dayOf(2000 + Number(year), Number(month), Number(day));
    if (found !== undefined)
      return at(six, { from: found.toString(), to: found.toString(), certainty: 'stated' });
  }
  if (meeting === undefined) return undefined;
  const held = Temporal.PlainDate.from(meeting.from);
  const counted = (
    match: RegExpExecArray,
    day: Temporal.PlainDate | undefined,
    certainty: 'computed' | 'inferred',
  ) =>
    day === undefined
      ? undefined
      : at(match, {
          from: day.toString(),
          to: day.toString(),
          certainty,
          words: match[0],
          reason: `${heldOn(meeting)}. "${match[0]}" räknas som ${shortSpan(day, day)}.`,
        });
  const named = byWeekday.exec(words);
  if (named !== null) return counted(named, nextWeekday(held, named), 'computed');
  const numbered = byNumber.exec(words);
  if (numbered !== null)
    return counted(numbered, nextNumber(held, Number(numbered.groups?.['day'])), 'inferred');
  const slashed = bySlash.exec(words);
  return slashed === null ? undefined : counted(slashed, nextSlash(held, slashed), 'inferred');
}

function at(match: RegExpExecArray, date: PartialDate): { from: number; date: PartialDate } {
  return { from: match.index, date };
}

/** The first such weekday after the meeting; of "nästa vecka" the one in the week after. */
function nextWeekday(held: Temporal.PlainDate, { groups = {} }: RegExpExecArray): Temporal.PlainDate {
  const wanted = weekdayOf(groups['weekday'] ?? '') ?? 1;
  if (groups['later'] !== undefined) return held.add({ days: 7 - held.dayOfWeek + wanted });
  return held.add({ days: ((wanted - held.dayOfWeek + 6) % 7) + 1 });
}

function nextNumber(held: Temporal.PlainDate, day: number): Temporal.PlainDate | undefined {
  const inMonth = dayOf(held.year, held.month, day);
  if (inMonth !== undefined && Temporal.PlainDate.compare(inMonth, held) >= 0) return inMonth;
  const then = held.add({ months: 1 });
  return dayOf(then.year, then.month, day);
}

function nextSlash(
  held: Temporal.PlainDate,
  { groups = {} }: RegExpExecArray,
): Temporal.PlainDate | undefined {
  const { day, month, year } = groups;
  const inYear = (chosen: number) => dayOf(chosen, Number(month), Number(day));
  if (year !== undefined) return inYear(2000 + Number(year));
  const same = inYear(held.year);
  return same !== undefined && Temporal.PlainDate.compare(same, held) >= 0 ? same : inYear(held.year + 1);
}
