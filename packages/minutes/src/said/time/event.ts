import type { PartialDate } from '@utveckling/domain/partial-date';
import { type FoundDay, findDays } from '../day/find-days.ts';
import { putOff } from '../decision/decision-forms.ts';
import type { Rule } from '../told.ts';
import { occasionIn } from './occasion-in.ts';

/**
 * An occasion and its day, however vague: "nu finns en hälsodag inplanerad 17 maj", "i juni", "innan sommaren eller i
 * september". A day that stands in the next sentence ("Datum är inte bestämt än (…)") belongs to it.
 */
export const event: Rule = {
  name: 'event',
  find(sentence, world, sofar) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'background') return [];
    const tells = (kinds: readonly string[]) =>
      sofar.some((said) => said.sentence === sentence && kinds.includes(said.claim.kind));
    if (
      tells(['next-meeting', 'schedule', 'schedule-exception']) ||
      (tells(['decision']) && putOff.test(words))
    )
      return [];
    const days = findDays(words, world.date);
    const here = occasionIn(words);
    if (days.length > 0 && here !== undefined) return [tell(here.name, days, words)];
    const { before } = sentence;
    if (
      days.length > 0 &&
      before !== undefined &&
      before.paragraph === sentence.paragraph &&
      isAboutDay(words) &&
      (world.section.title !== '' || occasionIn(before.words) !== undefined)
    ) {
      const there = occasionIn(before.words);
      return [
        {
          ...tell(there?.name ?? world.section.title, days, words),
          ...(there === undefined ? {} : { begins: before }),
        },
      ];
    }
    return days.length > 0 && isAboutDay(words) && world.section.title !== ''
      ? [tell(world.section.title, days, words)]
      : [];

    function tell(name: string, found: readonly FoundDay[], all: string) {
      const ask = found.find((day) => day.ask !== undefined)?.ask;
      return {
        claim: { kind: 'event' as const, name: isPreliminary(all) ? `${name}, preliminärt` : name },
        happened: together(found, all),
        sureness: 'likely' as const,
        ...(ask === undefined ? {} : { ask }),
      };
    }
  },
};

function isAboutDay(words: string): boolean {
  return /^(?:datum|dag|tid|preliminär\p{L}*|ett\s+preliminär\p{L}*|förslag\s+på\s+datum|det\s+blir|den\s+blir|nästa\s+är)(?!\p{L})/iu.test(
    words,
  );
}

function isPreliminary(words: string): boolean {
  return /preliminär/iu.test(words);
}

/** "innan sommaren eller i september" is one span, in its own words. */
function together(days: readonly FoundDay[], words: string): PartialDate {
  const [first, second] = days;
  if (first === undefined) throw new Error('An event needs a day');
  if (
    second === undefined ||
    !/^\s*(?:eller|och|samt|till|[-–])\s*$/iu.test(words.slice(first.to, second.from))
  )
    return first.date;
  const reason = [first.date.reason, second.date.reason].find((one) => one !== undefined);
  const certainty =
    first.date.certainty === 'stated' && second.date.certainty === 'stated' ? 'stated' : 'inferred';
  return {
    from: first.date.from < second.date.from ? first.date.from : second.date.from,
    to: first.date.to > second.date.to ? first.date.to : second.date.to,
    certainty,
    words: words.slice(first.from, second.to),
    ...(reason === undefined ? {} : { reason }),
  };
}
