import type { PartialDate } from '@utveckling/domain/partial-date';
import { findDays } from '../day/find-days.ts';
import { forms } from '../form/forms.ts';
import type { Rule, Sentence, World } from '../told.ts';
import { hoursIn } from './hours-in.ts';

const named = forms(
  '(nästa|nästkommande|kommande) (\\p{L}{0,24}(möte|mötet|sammanträde|sammanträdet|träff|träffen|råd|samverkan)|ledningsgrupp|styrgrupp|apt|lsg|fsg|gång)',
  'tid för nästa (möte|sammanträde|träff)',
  'ses (vi )?(igen|nästa gång)',
  'nytt \\p{L}{0,12}möte( blir| är)?',
);

/** "4.7 Nästa byggmöte", "Nästa brukarråd" as the heading of a part. */
const headed =
  /(?:^|[\s.§\d])nästa\s+\p{L}{0,24}(?:möte|sammanträde|träff|råd|samverkan|apt|lsg|fsg)\s*:?\s*$/iu;

/** When the group meets next: "Nästa möte blir torsdagen den 2 november klockan 10:00-12:00", or the days under that heading. */
export const nextMeeting: Rule = {
  name: 'next-meeting',
  find(sentence, world, sofar) {
    if (sofar.some(({ claim }) => claim.kind === 'next-meeting')) return [];
    const found = nextMeetingIn(sentence, world);
    if (found === undefined) return [];
    return [
      {
        claim: { kind: 'next-meeting', date: found.date, ...hoursIn(sentence.words) },
        sureness: found.ask === undefined ? 'sure' : 'likely',
        ...(found.ask === undefined ? {} : { ask: found.ask }),
      },
    ];
  },
};

/** The day that a sentence gives for the next meeting; a task "till nästa möte" gives none. */
export function nextMeetingIn(
  { words, isQuestion, before, paragraph, under }: Sentence,
  world: World,
): { date: PartialDate; ask?: string } | undefined {
  if (isQuestion || under === 'proposal') return undefined;
  const isHeaded =
    world.section.kind === 'next-meeting' ||
    headed.test(world.section.title) ||
    (before !== undefined &&
      paragraph - before.paragraph <= 1 &&
      /^(?:tid för )?nästa (?:möte|träff|sammanträde)\s*:?$/iu.test(before.words));
  const match = named.exec(words);
  if (match === null && !isHeaded) return undefined;
  if (match !== null && /(?<!\p{L})(?:till|inför|på|vid|innan|före)\s+$/iu.test(words.slice(0, match.index)))
    return undefined;
  const days = findDays(words, world.date).filter(
    ({ date, from }) =>
      date.from === date.to &&
      (match === null || isHeaded || (from > match.index && from - match.index < 100)),
  );
  const [day] = days.filter(({ date }) => world.date === undefined || date.from > world.date.from);
  return day === undefined
    ? undefined
    : { date: day.date, ...(day.ask === undefined ? {} : { ask: day.ask }) };
}
