import { Temporal } from 'temporal-polyfill';
import { daysByRule, isMoved } from './days-by-rule.ts';
import type { Exception, Gap, MissingDay, Schedule } from './gap.ts';
import { gapAfterLast } from './gap-after-last.ts';
import type { LedgerMeeting } from './ledger-meeting.ts';

/**
 * The gaps in each group's series: a next meeting that was announced and is not there, and days that the rule in force
 * gives between two meetings. A rule counts from the meeting that said it. After the last meeting it is the next day
 * alone, once it has passed; without `today` none has. Meetings come in the order they were held.
 * Whether a meeting was held, nobody can tell: only that its minutes are not here.
 */
export function gapsOf<S extends Schedule>(
  meetings: readonly LedgerMeeting[],
  schedules: readonly S[],
  exceptions: readonly Exception[] = [],
  today?: string,
): Gap<S>[] {
  return [...new Set(meetings.map(({ group }) => group))].flatMap((group) => {
    const series = meetings.filter((meeting) => meeting.group === group);
    const changed = exceptions.filter((one) => one.group === group).map(({ day }) => day);
    return series.flatMap((meeting, index) => {
      const next = series[index + 1];
      const rule = ruleAt(meeting, schedules);
      if (next !== undefined) return gapBetween(meeting, next, rule, changed);
      return (today === undefined ? undefined : gapAfterLast(meeting, rule, changed, today)) ?? [];
    });
  });
}

function ruleAt<S extends Schedule>({ group, date }: LedgerMeeting, schedules: readonly S[]): S | undefined {
  return schedules
    .filter((one) => one.group === group && one.said <= date.from)
    .toSorted((one, other) => other.said.localeCompare(one.said))[0];
}

function gapBetween<S extends Schedule>(
  meeting: LedgerMeeting,
  next: LedgerMeeting,
  rule: S | undefined,
  changed: readonly string[],
): Gap<S>[] {
  const announced = announcedBetween(meeting, next);
  const ruled =
    rule === undefined ? [] : daysByRule(rule.rule, meeting.date, next.date.from, next.date).slice(0, most);
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

/** A rule that nobody took back may give a day for years: more than these need no telling. */
const most = 60;
