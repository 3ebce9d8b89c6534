import type { PartialDate } from '@utveckling/domain/partial-date';
import { Temporal } from 'temporal-polyfill';
import type { Register } from '../register.ts';
import { isMeetingDay } from '../said/time/next-by-schedule.ts';
import type { LedgerMeeting } from './ledger-meeting.ts';

type Schedule = Register['schedules'][number];
/** A day that the minutes said must change: the rule gives it, and no meeting was to be held then. */
export type Exception = { group: string; day: string };
/** A day a meeting should have been held, and what says so. */
export type MissingDay = { day: string; by: 'announced' | 'rule' };

/** Meetings of a group, between two that there are minutes of, that there should be minutes of and are none. */
export type Gap<S extends Schedule = Schedule> = {
  group: string;
  /** The meeting before. */
  after: string;
  /** The meeting after it that there are minutes of. */
  before: string;
  /** The days that meetings should have been, in order. */
  days: MissingDay[];
  /** Of the days that the rule gives, those that the minutes said must change. */
  excepted: string[];
  /** The rule that gives days, where one does. */
  rule?: S;
};

/**
 * The gaps in each group's series: a next meeting that was announced and is not there, and days that the rule in force
 * gives between two meetings. A rule counts from the meeting that said it. Meetings come in the order they were held.
 * Whether a meeting was held, nobody can tell: only that its minutes are not here.
 */
export function gapsOf<S extends Schedule>(
  meetings: readonly LedgerMeeting[],
  schedules: readonly S[],
  exceptions: readonly Exception[] = [],
): Gap<S>[] {
  return [...new Set(meetings.map(({ group }) => group))].flatMap((group) => {
    const series = meetings.filter((meeting) => meeting.group === group);
    const changed = exceptions.filter((one) => one.group === group).map(({ day }) => day);
    return series.flatMap((meeting, index) => {
      const next = series[index + 1];
      return next === undefined ? [] : gapBetween(meeting, next, schedules, changed);
    });
  });
}

function gapBetween<S extends Schedule>(
  meeting: LedgerMeeting,
  next: LedgerMeeting,
  schedules: readonly S[],
  changed: readonly string[],
): Gap<S>[] {
  const announced = announcedBetween(meeting, next);
  const rule = schedules
    .filter((one) => one.group === meeting.group && one.said <= meeting.date.from)
    .toSorted((one, other) => other.said.localeCompare(one.said))[0];
  const ruled = rule === undefined ? [] : daysBetween(meeting.date, next.date, rule.rule);
  const excepted = ruled.filter((day) => changed.includes(day) && day !== announced);
  const byRule = ruled.filter((day) => day !== announced && !excepted.includes(day));
  const days: MissingDay[] = [
    ...(announced === undefined ? [] : [{ day: announced, by: 'announced' } as const]),
    ...byRule.map((day) => ({ day, by: 'rule' }) as const),
  ].sort((one, other) => one.day.localeCompare(other.day));
  if (days.length === 0) return [];
  const isRuled = rule !== undefined && byRule.length > 0;
  const between = { group: meeting.group, after: meeting.id, before: next.id, days, excepted };
  return [isRuled ? { ...between, rule } : between];
}

/** The announced next meeting, when it lies before the one there is; a meeting within a few days is that meeting, moved. */
function announcedBetween({ nextMeeting, date }: LedgerMeeting, next: LedgerMeeting): string | undefined {
  if (nextMeeting === undefined || nextMeeting.to <= date.to || nextMeeting.from >= next.date.from)
    return undefined;
  return isMoved(Temporal.PlainDate.from(nextMeeting.from), Temporal.PlainDate.from(next.date.from))
    ? undefined
    : nextMeeting.from;
}

function daysBetween(after: PartialDate, before: PartialDate, rule: Schedule['rule']): string[] {
  const start = Temporal.PlainDate.from(after.to);
  const end = Temporal.PlainDate.from(before.from);
  const days: string[] = [];
  for (
    let day = start.add({ days: 1 });
    Temporal.PlainDate.compare(day, end) < 0 && days.length < most;
    day = day.add({ days: 1 })
  )
    if (isMeetingDay(day, rule, start) && !isHeldAs(end, day, rule)) days.push(day.toString());
  return days;
}

/** Whether the meeting there is may be the one the rule gives: a few days later, or in the month of a monthly rule. */
function isHeldAs(held: Temporal.PlainDate, day: Temporal.PlainDate, rule: Schedule['rule']): boolean {
  if (isMoved(day, held)) return true;
  return rule.kind === 'monthly' && held.year === day.year && held.month === day.month;
}

function isMoved(from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return from.until(to).days <= 3;
}

/** A rule that nobody took back may give a day for years: more than these need no telling. */
const most = 60;
