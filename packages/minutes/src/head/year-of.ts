import { Temporal } from 'temporal-polyfill';
import { dayOf, spoken } from '../said/day/calendar.ts';
import { weekdays } from '../said/day/weekdays.ts';
import { fitOf, ruleWords } from './meets-by-rule.ts';
import type { YearClues } from './year-clues.ts';

type Yearless = { month: number; day: number; weekday?: number };
type Clue = { weight: number; words: string };

/**
 * The year of a day that is written without one, and why in plain Swedish; undefined when nothing tells, or two years
 * are equally likely.
 */
export function yearOf(day: Yearless, clues: YearClues): { year: number; reason: string } | undefined {
  const ranked = yearsNear(clues)
    .flatMap((year) => {
      const date = dayOf(year, day.month, day.day);
      if (date === undefined) return [];
      const told = cluesFor(date, day, clues);
      return [{ year, told, weight: told.reduce((sum, { weight }) => sum + weight, 0) }];
    })
    .sort((one, other) => other.weight - one.weight);
  const [best, second] = ranked;
  if (best === undefined || best.weight < 1 || (second?.weight ?? 0) >= best.weight) return undefined;
  const reasons = best.told.filter(({ weight }) => weight > 0).map(({ words }) => words);
  return {
    year: best.year,
    reason: `Året står inte i protokollet, troligen ${best.year}: ${listed(reasons)}.`,
  };
}

/** The years that anything speaks for. */
function yearsNear({ yearOne, fullDays, years, fileYear, meetings }: YearClues): number[] {
  const near = [...years, ...fullDays.flatMap(({ year }) => [year - 1, year, year + 1])];
  if (yearOne !== undefined) near.push(yearOne.year);
  if (fileYear !== undefined) near.push(fileYear);
  for (const { date } of meetings) {
    const year = Number(date.from.slice(0, 4));
    near.push(year - 1, year, year + 1);
  }
  return [...new Set(near)].sort((one, other) => one - other);
}

function cluesFor(date: Temporal.PlainDate, day: Yearless, clues: YearClues): Clue[] {
  const found: Clue[] = [];
  const { year } = date;
  if (clues.fileYear === year) found.push({ weight: 4, words: `filnamnet säger ${year}` });
  if (clues.yearOne?.year === year) found.push({ weight: 3, words: `där står "${clues.yearOne.words}"` });
  const near = clues.fullDays.find((full) => isNear(date, full));
  if (near !== undefined) found.push({ weight: 2, words: `där står "${near.words}"` });
  else if (clues.years.has(year) && clues.yearOne?.year !== year)
    found.push({ weight: 1, words: `protokollet nämner ${year}` });
  if (day.weekday !== undefined && date.dayOfWeek !== day.weekday) found.push({ weight: -3, words: '' });
  else if (day.weekday !== undefined)
    found.push({ weight: 1, words: `${spoken(date)} är en ${weekdays[date.dayOfWeek - 1]?.swedish}` });
  return [...found, ...ruleClue(date, clues), ...meetingClues(date, clues)];
}

function ruleClue(date: Temporal.PlainDate, { rules }: YearClues): Clue[] {
  const fits = rules.map(({ rule, from }) => ({ fit: fitOf(date, rule), rule, from }));
  const best = fits.find(({ fit }) => fit === 'whole') ?? fits.find(({ fit }) => fit === 'weekday');
  if (best === undefined) return rules.length === 0 ? [] : [{ weight: -2, words: '' }];
  const source =
    best.from === 'text' ? 'som mötesregeln i protokollet säger' : 'som gruppens mötesregel säger';
  const what = best.fit === 'whole' ? ruleWords(best.rule) : (weekdays[date.dayOfWeek - 1]?.swedish ?? '');
  const isDay = what.startsWith('första') || what.includes('månaden') ? '' : 'en ';
  return [{ weight: best.fit === 'whole' ? 2 : 1.5, words: `${spoken(date)} är ${isDay}${what}, ${source}` }];
}

function meetingClues(date: Temporal.PlainDate, { meetings }: YearClues): Clue[] {
  const told = meetings.find(({ nextMeeting }) => nextMeeting?.from === date.toString());
  if (told !== undefined)
    return [{ weight: 6, words: `mötet ${day(told.date.from)} säger att nästa möte är då` }];
  const soon = meetings.find(
    ({ nextMeeting }) => nextMeeting !== undefined && daysTo(date, nextMeeting.from) <= 10,
  );
  if (soon?.nextMeeting !== undefined)
    return [
      {
        weight: 5,
        words: `mötet ${day(soon.date.from)} säger att nästa möte är ${day(soon.nextMeeting.from)}, som är nära`,
      },
    ];
  const nearest = meetings
    .map((meeting) => ({
      meeting,
      days: daysTo(date, meeting.date.from),
    }))
    .sort((one, other) => one.days - other.days)[0];
  if (nearest === undefined || nearest.days > 400) return [];
  return [
    {
      weight: nearest.days <= 200 ? 1 : 0.5,
      words: `gruppens närmaste kända möte är ${day(nearest.meeting.date.from)}`,
    },
  ];
}

function daysTo(date: Temporal.PlainDate, iso: string): number {
  return Math.abs(date.until(Temporal.PlainDate.from(iso)).days);
}

function day(iso: string): string {
  return spoken(Temporal.PlainDate.from(iso));
}

function isNear(date: Temporal.PlainDate, full: { year: number; month: number; day: number }): boolean {
  const other = dayOf(full.year, full.month, full.day);
  if (other === undefined) return false;
  const days = date.until(other).days;
  return days > -100 && days < 200;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}, och ${words.at(-1)}`;
}
