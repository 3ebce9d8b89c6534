import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Temporal } from 'temporal-polyfill';
import type { Contradiction } from '../proposal.ts';
import { dayOf, spoken } from '../said/day/calendar.ts';
import { weekdays } from '../said/day/weekdays.ts';
import type { Candidate } from './day-candidates.ts';
import { isoOf, isSame, type Reading, said } from './day-reading.ts';
import { fitOf } from './meets-by-rule.ts';
import type { WrittenDay } from './written-days.ts';
import type { YearClues } from './year-clues.ts';
import { yearOf } from './year-of.ts';

/** The day that a candidate is, read the way that the file’s name, the weekday and the rule for meetings tell. */
export function readDay(
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
    contradictions.push(...otherWeekday(from, weekday));
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
  contradictions.push(...otherWeekday(from, weekday));
  return { date: { from: from.toString(), to: to.toString(), certainty: 'stated', words }, contradictions };
}

/** Where the words name another weekday than the day is. */
function otherWeekday(day: Temporal.PlainDate, weekday: number | undefined): Contradiction[] {
  if (weekday === undefined || day.dayOfWeek === weekday) return [];
  const [here, there] = [weekdays[weekday - 1]?.swedish ?? '', weekdays[day.dayOfWeek - 1]?.swedish ?? ''];
  const ask = `Protokollet säger ${here}, men ${spoken(day)} är en ${there}. Vilken dag var mötet?`;
  return [{ about: 'weekday', here, there, ask }];
}

function followsRule({ year, month, day }: Reading, { rules }: YearClues): boolean {
  const date = year === undefined ? undefined : dayOf(year, month, day);
  return date !== undefined && rules.some(({ rule }) => fitOf(date, rule) !== 'none');
}
