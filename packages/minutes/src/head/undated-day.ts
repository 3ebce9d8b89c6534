import type { PartialDate } from '@utveckling/domain/partial-date';
import { dayOf, spoken } from '../said/day/calendar.ts';
import { fitOf, ruleWords } from './meets-by-rule.ts';
import { writtenDays } from './written-days.ts';
import type { YearClues } from './year-clues.ts';
import { yearOf } from './year-of.ts';

/**
 * The day of minutes that tell none: two weeks before the next meeting, where the group meets every other week and the
 * next meeting's day fits that rule. Anything less certain is left open.
 */
export function undatedDay(text: string, clues: YearClues): PartialDate | undefined {
  const rule = clues.rules.find((one) => one.rule.kind === 'weeks')?.rule;
  if (rule === undefined) return undefined;
  for (const match of text.slice(0, 200_000).matchAll(/nästa (?:möte|träff)[^.!?\n]{0,60}/giu)) {
    const [reading] = writtenDays(match[0])[0]?.readings ?? [];
    if (reading === undefined) continue;
    const year = reading.year ?? yearOf(reading, clues)?.year;
    const next = year === undefined ? undefined : dayOf(year, reading.month, reading.day);
    if (next === undefined || fitOf(next, rule) === 'none') continue;
    const day = next.subtract({ days: 14 });
    return {
      from: day.toString(),
      to: day.toString(),
      certainty: 'inferred',
      reason: `Protokollet har inget datum. Nästa möte, ${spoken(next)}, är en ${ruleWords(rule)}, som mötesregeln i protokollet säger. ${spoken(day)} är två veckor före det och är därför ett förslag.`,
    };
  }
  return undefined;
}
