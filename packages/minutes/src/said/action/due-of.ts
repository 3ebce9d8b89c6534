import type { PartialDate } from '@utveckling/domain/partial-date';
import { Temporal } from 'temporal-polyfill';
import { monthSpan } from '../day/calendar.ts';
import { findDays } from '../day/find-days.ts';
import { looseDay } from '../day/loose-day.ts';
import { fullMonths } from '../day/months.ts';
import { heldOn } from '../day/place-in-time.ts';
import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import { laterWords } from '../matter/later-words.ts';
import type { World } from '../told.ts';

const nextMeeting = forms(
  `(till|inför|på|vid|innan|före) ${laterWords.next.replace('ett senare|', '').replace('|senare|', '|')} ${laterWords.meeting}`,
);
/** Meetings that are not the group's next one. */
const another = /årsm|stämma|vecka$/iu;
const vague = forms(
  '(snarast( möjligt)?|omgående|så snart som möjligt|så fort som möjligt|i god tid|inom kort|skyndsamt)',
  '(till|före|innan|vid|inför) (terminsstart|terminsstarten|skolstart|skolstarten|terminens start|säsongsstarten|nästa säsong|(års|budget|medlems)mötet|årsstämman|stämman)',
);

/** By when a task is to be done, where its words say; `ask` when they say "till nästa möte" and nobody knows when that is, or "snarast". */
export function dueOf(words: string, world: World): { due?: PartialDate; ask?: string } {
  const next = firstMatch(words, nextMeeting);
  const isNext = next !== undefined && !another.test(next.words);
  const [found] = findDays(words, world.date).filter(
    ({ date }) => world.date === undefined || date.to >= world.date.from,
  );
  const loose = looseDay(words, world.date);
  const isCloser =
    loose !== undefined && (found === undefined || /nästa\s+vecka/iu.test(loose.date.words ?? ''));
  const day: { from: number; date: PartialDate; ask?: string } | undefined = isCloser ? loose : found;
  if (isNext && (day === undefined || next.from < day.from)) {
    if (world.nextMeeting === undefined)
      return { ask: `"${next.words}": vi vet inte när nästa möte är. Sätt en dag om du vet.` };
    const { from, to, reason } = world.nextMeeting;
    return {
      due: {
        from,
        to,
        certainty: 'computed',
        words: next.words,
        reason: reason ?? 'Dagen för nästa möte står i samma protokoll.',
      },
    };
  }
  if (day === undefined) {
    const monthly = inMonthOf(words, world);
    if (monthly !== undefined) return { due: monthly };
    const loosely = firstMatch(words, vague);
    return loosely === undefined ? {} : { ask: `"${loosely.words}" säger ingen dag. Sätt en om du vet.` };
  }
  const isLatest = /^(?:före|innan)(?!\p{L})/iu.test(words.slice(day.from));
  const due = isLatest ? { ...day.date, from: day.date.to } : day.date;
  return { due, ...(day.ask === undefined ? {} : { ask: day.ask }) };
}

const monthly = forms(
  `(till|inför|på|vid|innan|före) (${fullMonths.join('|')})(mötet|sammanträdet|träffen|rådet|samlingen)`,
);

/** "till decembermötet": the next meeting where that is in December; else the month. */
function inMonthOf(words: string, { date, nextMeeting: next }: World): PartialDate | undefined {
  const match = firstMatch(words, monthly);
  if (match === undefined || date === undefined) return undefined;
  const month = fullMonths.findIndex((name) => match.words.toLowerCase().includes(` ${name}`)) + 1;
  const held = Temporal.PlainDate.from(date.from);
  const [from, to] = monthSpan(held.month > month ? held.year + 1 : held.year, month);
  const isNext = next !== undefined && next.from >= from.toString() && next.to <= to.toString();
  return {
    ...(isNext ? { from: next.from, to: next.to } : { from: from.toString(), to: to.toString() }),
    certainty: 'computed',
    words: match.words,
    reason: `${heldOn(date)}. "${match.words}" räknas som ${isNext ? 'nästa möte' : `${fullMonths[month - 1] ?? ''} ${from.year}`}.`,
  };
}
