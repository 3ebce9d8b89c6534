import type { PartialDate } from '@utveckling/domain/partial-date';
import { Temporal } from 'temporal-polyfill';
import type { Register } from '../../register.ts';
import { spoken } from '../day/calendar.ts';
import { weekdays } from '../day/weekdays.ts';

/** The group's next meeting day by its last rule, where the minutes do not give one; `undefined` when no rule says it. */
export function nextBySchedule(
  { schedules }: Register,
  group: string | undefined,
  meeting: PartialDate | undefined,
): PartialDate | undefined {
  if (group === undefined || meeting === undefined) return undefined;
  const [last] = schedules
    .filter((one) => one.group === group && one.said <= meeting.from)
    .toSorted((one, other) => other.said.localeCompare(one.said));
  if (last === undefined) return undefined;
  const start = Temporal.PlainDate.from(meeting.from);
  for (let ahead = 1; ahead <= 62; ahead += 1) {
    const day = start.add({ days: ahead });
    if (!isMeetingDay(day, last.rule, start)) continue;
    const iso = day.toString();
    return {
      from: iso,
      to: iso,
      certainty: 'computed',
      reason: `Nästa möte står inte i protokollet. Enligt gruppens mötesregel är det ${spoken(day)}.`,
    };
  }
  return undefined;
}

/** Whether a rule gives the day; "varannan" without even or odd counts from the meeting itself. */
export function isMeetingDay(
  day: Temporal.PlainDate,
  rule: Register['schedules'][number]['rule'],
  counted: Temporal.PlainDate,
): boolean {
  if (rule.weekday === undefined || weekdays[day.dayOfWeek - 1]?.key !== rule.weekday) return false;
  if (rule.kind === 'monthly') {
    if (rule.nth === undefined) return false;
    const isLast = day.day + 7 > day.daysInMonth;
    return rule.nth === 5 ? isLast : Math.ceil(day.day / 7) === rule.nth;
  }
  const week = day.weekOfYear ?? 0;
  if (rule.parity === 'every-other') return Math.round(day.since(counted).days / 7) % 2 === 0;
  return rule.parity === 'even' ? week % 2 === 0 : week % 2 === 1;
}
