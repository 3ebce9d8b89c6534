import type { PartialDate } from '@utveckling/domain/partial-date';
import { Temporal } from 'temporal-polyfill';
import type { Register } from '../register.ts';
import { isMeetingDay } from '../said/time/next-by-schedule.ts';

type Rule = Register['schedules'][number]['rule'];

/**
 * The days after a meeting and before `end` that the rule gives, in order, without those that `held` may be: a meeting
 * within a few days is that meeting, moved, and the one of a month may be held on any day of it.
 */
export function daysByRule(rule: Rule, after: PartialDate, end: string, held: PartialDate): string[] {
  const start = Temporal.PlainDate.from(after.to);
  const days: string[] = [];
  for (let day = start.add({ days: 1 }); day.toString() < end; day = day.add({ days: 1 }))
    if (isMeetingDay(day, rule, start) && !isHeldAs(held, day, rule)) days.push(day.toString());
  return days;
}

function isHeldAs({ from }: PartialDate, day: Temporal.PlainDate, rule: Rule): boolean {
  const held = Temporal.PlainDate.from(from);
  if (isMoved(day, held)) return true;
  return rule.kind === 'monthly' && held.year === day.year && held.month === day.month;
}

/** Whether a meeting on the one day may be the one that was to be on the other. */
export function isMoved(from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return Math.abs(from.until(to).days) <= 3;
}
