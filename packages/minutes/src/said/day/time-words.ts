import { Temporal } from 'temporal-polyfill';
import { forms } from '../form/forms.ts';
import { adventOf } from './advent-of.ts';
import { monthSpan, weekSpan } from './calendar.ts';
import { easterOf } from './easter-of.ts';
import { fullMonths } from './months.ts';

type Day = Temporal.PlainDate;
type TimeWord = {
  words: RegExp;
  span: (meeting: Day) => readonly [Day, Day];
  named: (from: Day, to: Day) => string;
};

const week = (ahead: number) => (meeting: Day) => {
  const monday = meeting.subtract({ days: meeting.dayOfWeek - 1 }).add({ weeks: ahead });
  return [monday, monday.add({ days: 6 })] as const;
};
const days = (ahead: number) => (meeting: Day) =>
  [meeting.add({ days: ahead }), meeting.add({ days: ahead })] as const;
/** Months of the meeting's year, or of the next where they are over. */
const season = (first: number, last: number) => (meeting: Day) => {
  const [, end] = monthSpan(meeting.year, last);
  const year = Temporal.PlainDate.compare(end, meeting) < 0 ? meeting.year + 1 : meeting.year;
  return [monthSpan(year, first)[0], monthSpan(year, last)[1]] as const;
};
/** From the meeting to the day before something that comes back every year. */
const before = (month: number, day: number) => (meeting: Day) => {
  const same = Temporal.PlainDate.from({ year: meeting.year, month, day });
  const end = Temporal.PlainDate.compare(same, meeting) < 0 ? same.add({ years: 1 }) : same;
  return [meeting, end] as const;
};
const within = (time: { days?: number; months?: number }) => (meeting: Day) =>
  [meeting, meeting.add(time)] as const;
const beforeEaster = (meeting: Day) => {
  const same = easterOf(meeting.year);
  return [
    meeting,
    Temporal.PlainDate.compare(same, meeting) < 0 ? easterOf(meeting.year + 1) : same,
  ] as const;
};
const nextMonth = (meeting: Day) => {
  const then = meeting.add({ months: 1 });
  return monthSpan(then.year, then.month);
};

const weekNamed = (from: Day, to: Day) => `vecka ${from.weekOfYear}, ${shortSpan(from, to)}`;
const plain = (from: Day, to: Day) => shortSpan(from, to);

const advents = ['(1:?a|första|1)', '(2:?a|andra|2)', '(3:?e|tredje|3)', '(4:?e|fjärde|4)'].map(
  (number, index): TimeWord => ({
    words: forms(`${number} (söndagen i )?advent`),
    span: (at) => {
      const same = adventOf(at.year, index + 1);
      const day = Temporal.PlainDate.compare(same, at) < 0 ? adventOf(at.year + 1, index + 1) : same;
      return [day, day];
    },
    named: plain,
  }),
);
/** "sista april" is the day that month ends. */
const lastDays = fullMonths.map(
  (month, index): TimeWord => ({
    words: forms(`(den )?(sista|siste) ${month}`),
    span: (at) => {
      const [, same] = monthSpan(at.year, index + 1);
      const [, next] = monthSpan(at.year + 1, index + 1);
      const day = Temporal.PlainDate.compare(same, at) < 0 ? next : same;
      return [day, day];
    },
    named: plain,
  }),
);

/** Words that say when, seen from the meeting, and the days they are. */
export const timeWords: readonly TimeWord[] = [
  ...advents,
  ...lastDays,
  { words: forms('(före|innan|till|vid) (lucia|luciafirandet)'), span: before(12, 13), named: plain },
  { words: forms('(före|innan|till|vid) (valborg|valborgsmässoafton)'), span: before(4, 30), named: plain },
  {
    words: forms('(i |under )?nästa vecka', '(i |under )?kommande vecka(n)?'),
    span: week(1),
    named: weekNamed,
  },
  { words: forms('(i|under) (den här )?veckan', '(i )?denna vecka'), span: week(0), named: weekNamed },
  { words: forms('om två veckor'), span: week(2), named: weekNamed },
  { words: forms('om tre veckor'), span: week(3), named: weekNamed },
  { words: forms('inom (en vecka|sju dagar|7 dagar)'), span: within({ days: 7 }), named: plain },
  {
    words: forms('inom (två veckor|2 veckor|fjorton dagar|14 dagar)'),
    span: within({ days: 14 }),
    named: plain,
  },
  { words: forms('inom (tre veckor|3 veckor)'), span: within({ days: 21 }), named: plain },
  { words: forms('inom (fyra veckor|4 veckor)'), span: within({ days: 28 }), named: plain },
  { words: forms('inom (en månad|1 månad|30 dagar)'), span: within({ months: 1 }), named: plain },
  { words: forms('inom (två månader|2 månader)'), span: within({ months: 2 }), named: plain },
  { words: forms('inom (tre månader|3 månader|ett kvartal)'), span: within({ months: 3 }), named: plain },
  { words: forms('inom (sex månader|6 månader|ett halvår)'), span: within({ months: 6 }), named: plain },
  {
    words: forms('(under|inom|i) (månaden|innevarande månad|denna månad)'),
    span: (at) => [at, monthSpan(at.year, at.month)[1]],
    named: plain,
  },
  {
    words: forms('(före|innan|till|senast vid) (påsk|påsken|påsklovet|påskhelgen)'),
    span: beforeEaster,
    named: plain,
  },
  { words: forms('i morgon', 'imorgon'), span: days(1), named: plain },
  { words: forms('i övermorgon', 'övermorgon'), span: days(2), named: plain },
  { words: forms('om en månad', '(i |under )?nästa månad'), span: nextMonth, named: plain },
  {
    words: forms('(före|innan) (månadsskiftet|månadens slut|månaden är slut)'),
    span: (at) => [at, monthSpan(at.year, at.month)[1]],
    named: plain,
  },
  {
    words: forms(
      '(före|innan|till|vid) (midsommar|sommarlovet|sommaruppehållet|skolavslutningen)',
      '(före|innan) (sommaren|midsommar|sommarlovet|semestern|semestrarna|sommaruppehållet)',
      '(före|innan) (terminens|vårterminens) slut',
    ),
    span: before(6, 15),
    named: plain,
  },
  {
    words: forms('(före|innan|till) (jul|julen|juluppehållet|jullovet)', '(före|innan) höstterminens slut'),
    span: before(12, 20),
    named: plain,
  },
  {
    words: forms(
      '(före|innan|vid|till|senast|senast vid) (årsskiftet|årets slut|nyår)',
      'under året',
      'i år',
    ),
    span: (at) => [at, monthSpan(at.year, 12)[1]],
    named: plain,
  },
  {
    words: forms(
      '(efter sommaren|till hösten|i höst|under hösten|(till|under|i) höstterminen|i början av hösten|i slutet av hösten)',
    ),
    span: season(8, 11),
    named: plain,
  },
  { words: forms('(i sommar|under sommaren|till sommaren)'), span: season(6, 8), named: plain },
  { words: forms('(i vinter|under vintern)'), span: season(12, 12), named: plain },
  {
    words: forms('(i vår|under våren|till våren|(till|under|i) vårterminen|efter (jul|nyår|årsskiftet))'),
    span: season(1, 5),
    named: plain,
  },
  {
    words: forms('(under |i början av )?nästa år'),
    span: (at) => [monthSpan(at.year + 1, 1)[0], monthSpan(at.year + 1, 12)[1]],
    named: plain,
  },
];

/** "9–15 oktober 2017" */
export function shortSpan(from: Day, to: Day): string {
  const spoken = (day: Day) => `${day.day} ${fullMonths[day.month - 1] ?? ''}`;
  if (from.equals(to)) return `${spoken(from)} ${from.year}`;
  if (from.year !== to.year) return `${spoken(from)} ${from.year}–${spoken(to)} ${to.year}`;
  return from.month === to.month
    ? `${from.day}–${spoken(to)} ${to.year}`
    : `${spoken(from)}–${spoken(to)} ${to.year}`;
}

/** Monday to Sunday of a week whose year is not said: the week nearest to the meeting, ahead unless the words look back. */
export function weekNear(meeting: Day, number: number, looks: 'back' | 'ahead'): readonly [Day, Day] {
  const [, end] = weekSpan(meeting.year, number);
  const step = looks === 'ahead' && Temporal.PlainDate.compare(end, meeting) < 0 ? 1 : 0;
  return weekSpan(meeting.year + step, number);
}
