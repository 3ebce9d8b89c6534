import type { PartialDate } from '@utveckling/domain/partial-date';
import { Temporal } from 'temporal-polyfill';
import type { Register } from '../register.ts';
import { spoken } from '../said/day/calendar.ts';
import { isMeetingDay } from '../said/time/next-by-schedule.ts';
import type { LedgerMeeting } from './ledger-meeting.ts';

/** Meetings of a group that there should be minutes of and are none: between two that there are, or after the last promise. */
export type Gap = {
  group: string;
  /** The meeting before. */
  after: string;
  /** The meeting after it that there are minutes of. */
  before: string;
  /** The days that meetings should have been, in order. */
  days: string[];
  /** In plain Swedish: which minutes are missing, and how we know. */
  why: string;
};

/**
 * The gaps in each group's series: a next meeting that was announced and is not there, and days that the rule in force
 * gives between two meetings. A rule counts from the meeting that said it. Meetings come in the order they were held.
 */
export function gapsOf(meetings: readonly LedgerMeeting[], schedules: Register['schedules']): Gap[] {
  const gaps: Gap[] = [];
  for (const group of new Set(meetings.map((meeting) => meeting.group))) {
    const series = meetings.filter((meeting) => meeting.group === group);
    series.forEach((meeting, index) => {
      const next = series[index + 1];
      if (next === undefined) return;
      const announced = announcedBetween(meeting, next);
      const rule = schedules
        .filter((one) => one.group === group && one.said <= meeting.date.from)
        .toSorted((one, other) => other.said.localeCompare(one.said))[0];
      const ruled = rule === undefined ? [] : daysBetween(meeting.date, next.date, rule.rule);
      const days = [...new Set([...(announced === undefined ? [] : [announced]), ...ruled])].sort();
      if (days.length === 0) return;
      gaps.push({ group, after: meeting.id, before: next.id, days, why: whyOf(days, announced) });
    });
  }
  return gaps;
}

/** The announced next meeting, when it lies before the one there is; a meeting within a few days is that meeting, moved. */
function announcedBetween({ nextMeeting, date }: LedgerMeeting, next: LedgerMeeting): string | undefined {
  if (nextMeeting === undefined || nextMeeting.to <= date.to || nextMeeting.from >= next.date.from)
    return undefined;
  const apart = Temporal.PlainDate.from(nextMeeting.from).until(next.date.from).days;
  return apart <= 3 ? undefined : nextMeeting.from;
}

function daysBetween(
  after: PartialDate,
  before: PartialDate,
  rule: Register['schedules'][number]['rule'],
): string[] {
  const start = Temporal.PlainDate.from(after.to);
  const end = Temporal.PlainDate.from(before.from);
  const days: string[] = [];
  for (
    let day = start.add({ days: 1 });
    Temporal.PlainDate.compare(day, end) < 0 && days.length < most;
    day = day.add({ days: 1 })
  )
    if (isMeetingDay(day, rule, start)) days.push(day.toString());
  return days;
}

/** A rule that nobody took back may give a day for years: more than these need no telling. */
const most = 60;

function whyOf(days: readonly string[], announced: string | undefined): string {
  const [first = ''] = days;
  const day = spoken(Temporal.PlainDate.from(announced ?? first));
  if (announced !== undefined && days.length === 1)
    return `Protokollet från ${day} saknas. Mötet stod i protokollet före.`;
  if (announced !== undefined)
    return `Protokollet från ${day} saknas, och enligt mötesregeln ${days.length - 1} till.`;
  return days.length === 1
    ? `Enligt mötesregeln skulle gruppen träffas ${day}. Det protokollet finns inte här.`
    : `Enligt mötesregeln skulle gruppen träffas ${days.length} gånger, första gången ${day}. De protokollen finns inte här.`;
}
