import type { PartialDate } from '@utveckling/domain/partial-date';
import { Temporal } from 'temporal-polyfill';
import type { Contradiction } from '../proposal.ts';
import { spoken } from '../said/day/calendar.ts';
import { fitOf, ruleWords } from './meets-by-rule.ts';
import type { YearClues } from './year-clues.ts';

/** Where the day does not agree with the group's rule for meetings, or with the day that the meeting before promised. */
export function otherMeetings(
  date: PartialDate,
  group: string | undefined,
  clues: YearClues,
): Contradiction[] {
  if (group === undefined) return [];
  const day = Temporal.PlainDate.from(date.from);
  return [...notByRule(day, clues), ...notAsPromised(date, day, clues)];
}

function notByRule(day: Temporal.PlainDate, { rules }: YearClues): Contradiction[] {
  const known = rules.filter(({ from }) => from === 'register');
  const last = known.at(-1);
  if (last === undefined || rules.some(({ rule }) => fitOf(day, rule) !== 'none')) return [];
  return [
    {
      about: 'schedule',
      here: day.toString(),
      there: ruleWords(last.rule),
      ask: `Gruppen möts ${ruleWords(last.rule)}, men ${spoken(day)} är inte det. Stämmer dagen?`,
    },
  ];
}

function notAsPromised(date: PartialDate, day: Temporal.PlainDate, { meetings }: YearClues): Contradiction[] {
  const before = meetings
    .filter((meeting) => meeting.date.to < date.from)
    .sort((one, other) => (one.date.from < other.date.from ? 1 : -1))[0];
  const promised = before?.nextMeeting;
  if (before === undefined || promised === undefined) return [];
  const isThere = promised.from <= date.to && date.from <= promised.to;
  const apart = Math.abs(day.until(Temporal.PlainDate.from(promised.from)).days);
  if (isThere || apart > 10) return [];
  return [
    {
      about: 'other-document',
      here: day.toString(),
      there: promised.from,
      ask: `Protokollet från ${spoken(Temporal.PlainDate.from(before.date.from))} säger att nästa möte är ${spoken(Temporal.PlainDate.from(promised.from))}, men det här är från ${spoken(day)}. Flyttades mötet?`,
    },
  ];
}
