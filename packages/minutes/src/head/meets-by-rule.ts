import type { Temporal } from 'temporal-polyfill';
import { weekdays } from '../said/day/weekdays.ts';
import type { Rule } from './year-clues.ts';

/** How a day fits a rule of meetings: wholly, by its weekday alone, or not at all. */
export function fitOf(day: Temporal.PlainDate, rule: Rule): 'whole' | 'weekday' | 'none' {
  if (rule.weekday !== undefined && weekdays[day.dayOfWeek - 1]?.key !== rule.weekday) return 'none';
  if (rule.kind === 'weeks') {
    const isEven = (day.weekOfYear ?? 0) % 2 === 0;
    return rule.parity === 'every-other' ? 'weekday' : (rule.parity === 'even') === isEven ? 'whole' : 'none';
  }
  if (rule.nth === undefined || rule.weekday === undefined) return 'weekday';
  return Math.ceil(day.day / 7) === rule.nth ? 'whole' : 'weekday';
}

/** "torsdag i en jämn vecka", "första torsdagen i månaden": the rule as a reader says it. */
export function ruleWords(rule: Rule): string {
  const day = weekdays.find(({ key }) => key === rule.weekday)?.swedish;
  if (rule.kind === 'monthly')
    return day === undefined ? 'varje månad' : `${nth[(rule.nth ?? 0) - 1] ?? 'en'} ${day}en i månaden`;
  const week = { even: 'i en jämn vecka', odd: 'i en udda vecka', 'every-other': 'varannan vecka' }[
    rule.parity
  ];
  return `${day ?? ''} ${week}`.trim();
}

const nth = ['första', 'andra', 'tredje', 'fjärde', 'femte'];
