import type { PartialDate } from '@utveckling/domain/partial-date';
import { findDays } from '../day/find-days.ts';
import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import type { World } from '../told.ts';

const nextMeeting = forms(
  '(till|inför|på|vid|innan|före) (det )?(nästa|nästkommande|kommande) (möte|mötet|styrelsemöte|styrelsemötet|sammanträde|träff|gång|ledningsgrupp|arbetsplatsträff|apt)',
);

/** By when a task is to be done, where its words say; `ask` when they say "till nästa möte" and nobody knows when that is. */
export function dueOf(words: string, world: World): { due?: PartialDate; ask?: string } {
  const next = firstMatch(words, nextMeeting);
  const [day] = findDays(words, world.date).filter(
    ({ date }) => world.date === undefined || date.to >= world.date.from,
  );
  if (next !== undefined && (day === undefined || next.from < day.from)) {
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
  if (day === undefined) return {};
  const isLatest = /^(?:före|innan)(?!\p{L})/iu.test(words.slice(day.from));
  const due = isLatest ? { ...day.date, from: day.date.to } : day.date;
  return { due, ...(day.ask === undefined ? {} : { ask: day.ask }) };
}
