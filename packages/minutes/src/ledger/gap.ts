import type { Register } from '../register.ts';

/** A rule for when a group meets, as the register knows it. */
export type Schedule = Register['schedules'][number];
/** A day that the minutes said must change: the rule gives it, and no meeting was to be held then. */
export type Exception = { group: string; day: string };
/** A day a meeting should have been held, and what says so. */
export type MissingDay = { day: string; by: 'announced' | 'rule' };

/** Meetings of a group that there should be minutes of and are none. */
export type Gap<S extends Schedule = Schedule> = {
  group: string;
  /** The meeting before. */
  after: string;
  /** The meeting after it that there are minutes of; none after the group's last. */
  before?: string;
  /** The days that meetings should have been, in order. */
  days: MissingDay[];
  /** Of the days that the rule gives, those that the minutes said must change. */
  excepted: string[];
  /** The rule that gives days, where one does. */
  rule?: S;
};
