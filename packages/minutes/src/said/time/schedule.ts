import type { ProposedClaim } from '../../proposal.ts';
import { findDays } from '../day/find-days.ts';
import { weekdayOf, weekdayPattern, weekdays } from '../day/weekdays.ts';
import { forms } from '../form/forms.ts';
import type { Rule } from '../told.ts';
import { hoursIn } from './hours-in.ts';

type ScheduleRule = Extract<ProposedClaim, { kind: 'schedule' }>['rule'];

const ofMeetings = forms(
  '(möte|möten|mötet|mötes|mötestider|mötena|träffas|möts|ses|ses vi|sammanträder|sammanträden|sammanträde|styrelsemöten|styrelsemöte|gäller|träffar|träff|hålls|mötestid|framöver)',
);
const nths: readonly RegExp[] = ['första', 'andra', 'tredje', 'fjärde'].map(
  (nth) =>
    new RegExp(`(?<!\\p{L})${nth}\\s+(?<weekday>${weekdayPattern})\\s+(?:i\\s+)?(?:varje\\s+)?månad`, 'iu'),
);
const last = new RegExp(
  `(?<!\\p{L})sista\\s+(?<weekday>${weekdayPattern})\\s+(?:i\\s+)?(?:varje\\s+)?månad`,
  'iu',
);
const everyOther = new RegExp(
  `varannan\\s+(?<weekday>${weekdayPattern})|(?<other>${weekdayPattern})(?:s)?\\s+varannan\\s+vecka|varannan\\s+vecka[^.;]{0,20}?(?<third>${weekdayPattern})`,
  'iu',
);
const parity = /(?<parity>jämn|udda)[a]?\s+vec/iu;

/** When the group meets from now on: "varannan måndag (jämna veckor) 14:30", "torsdagar jämna veckor", "den första torsdagen i månaden". */
export const schedule: Rule = {
  name: 'schedule',
  find({ words, isQuestion, under }, { section }) {
    if (
      isQuestion ||
      under === 'proposal' ||
      /förslag|föreslå/iu.test(words) ||
      !(ofMeetings.test(words) || section.kind === 'schedule')
    )
      return [];
    const rule = ruleIn(words);
    if (rule === undefined || /har träffats|har mötts|har tidigare|tidigare har/iu.test(words)) return [];
    return [{ claim: { kind: 'schedule', rule, ...hoursIn(words) }, sureness: 'sure' }];
  },
};

function ruleIn(words: string): ScheduleRule | undefined {
  for (const [index, nth] of nths.entries()) {
    const weekday = keyOf(nth.exec(words)?.groups?.['weekday']);
    if (weekday !== undefined) return { kind: 'monthly', weekday, nth: index + 1 };
  }
  const atLast = keyOf(last.exec(words)?.groups?.['weekday']);
  if (atLast !== undefined) return { kind: 'monthly', weekday: atLast, nth: 5 };
  const said = parity.exec(words)?.groups?.['parity']?.toLowerCase();
  const groups = everyOther.exec(words)?.groups;
  const other = keyOf(groups?.['weekday'] ?? groups?.['other'] ?? groups?.['third']);
  const any = keyOf(new RegExp(`(?<!\\p{L})${weekdayPattern}(?!\\p{L})`, 'iu').exec(words)?.[0]);
  const weekday = other ?? any;
  if (weekday === undefined)
    return /(?<!\p{L})en\s+gång\s+(?:i|per)\s+månad|månadsvis|varje\s+månad/iu.test(words)
      ? { kind: 'monthly' }
      : undefined;
  if (said !== undefined) return { kind: 'weeks', weekday, parity: said === 'udda' ? 'odd' : 'even' };
  return other === undefined ? undefined : { kind: 'weeks', weekday, parity: 'every-other' };
}

function keyOf(word: string | undefined): (typeof weekdays)[number]['key'] | undefined {
  const number = word === undefined ? undefined : weekdayOf(word);
  return number === undefined ? undefined : weekdays[number - 1]?.key;
}

/** A meeting day that has to change: "Den 20 april behöver vi ändra", "Mötet den 3 maj ställs in". */
export const scheduleException: Rule = {
  name: 'schedule-exception',
  find({ words, isQuestion, under }, world) {
    if (isQuestion || under === 'proposal' || !exceptional.test(words)) return [];
    const [day] = findDays(words, world.date);
    if (day === undefined || day.date.from !== day.date.to) return [];
    return [
      {
        claim: { kind: 'schedule-exception' },
        happened: day.date,
        sureness: 'likely',
        ...(day.ask === undefined ? {} : { ask: day.ask }),
      },
    ];
  },
};

const exceptional = forms(
  '(behöver|måste|får) (vi )?(ändra|flytta|ställa in|byta)( dag| tid| datum)?',
  '(mötet|träffen|sammanträdet|styrelsemötet) … (ställs in|är inställt|är inställd|flyttas|flyttat|utgår|inställt)',
  '(inget|inställt) (möte|styrelsemöte|sammanträde)',
);
