import { Temporal } from 'temporal-polyfill';
import { daysByRule } from './days-by-rule.ts';
import type { Gap, Schedule } from './gap.ts';
import type { LedgerMeeting } from './ledger-meeting.ts';

/**
 * The meeting that should have been after a group's last: on the day that its minutes announce, else on the first that
 * the rule gives and nobody said must change – where that day has passed. Only that one: how long a rule was kept
 * nobody knows. Words that name no day, as "i mars", give none.
 */
export function gapAfterLast<S extends Schedule>(
  { id: after, group, date, nextMeeting }: LedgerMeeting,
  rule: S | undefined,
  changed: readonly string[],
  today: string,
): Gap<S> | undefined {
  if (nextMeeting !== undefined && nextMeeting.to > date.to) {
    const { from, to } = nextMeeting;
    if (from !== to || to >= today) return undefined;
    return { group, after, days: [{ day: from, by: 'announced' }], excepted: [] };
  }
  if (rule === undefined) return undefined;
  const horizon = Temporal.PlainDate.from(date.to).add({ days: farthest }).toString();
  const ruled = daysByRule(rule.rule, date, today < horizon ? today : horizon, date);
  const day = ruled.find((one) => !changed.includes(one));
  if (day === undefined) return undefined;
  return { group, after, days: [{ day, by: 'rule' }], excepted: ruled.slice(0, ruled.indexOf(day)), rule };
}

/** Days within which every rule gives its next one, also when one of them must change. */
const farthest = 95;
