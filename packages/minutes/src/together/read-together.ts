import type { Archive } from '@utveckling/domain/archive';
import type { Author } from '@utveckling/domain/change/command';
import { registerOf } from '../accept/register-of.ts';
import { copiesOf } from './copies-of.ts';
import { daysTogether } from './days-together.ts';
import type { Reader, ReadTogether, TogetherDocument } from './document.ts';
import { namesBrought, withNamesOf } from './names-brought.ts';
import { peopleOnce } from './people-once.ts';
import { readInDayOrder } from './read-in-day-order.ts';

type Options = { read: Reader; author: Omit<Author, 'change'> };

/**
 * Reads documents as one set beside what else there is: their days from each other, then each in the order of the days
 * with what the ones before it brought; copies of one meeting with the same knowledge. They are read twice: what the first
 * reading names as fruits is known all through the second, since minutes speak of a fruit before the ones that it is a
 * heading in. What they give hangs on which documents there are, never on the order in which they came.
 * @param base all that is there but what the documents gave before
 */
export async function readTogether(
  base: Archive,
  documents: readonly TogetherDocument[],
  options: Options,
): Promise<ReadTogether[]> {
  const days = await daysTogether(registerOf(base), documents, options.read);
  const waiting: ReadTogether[] = [];
  const dated = documents.flatMap((document) => {
    const found = days.get(document.source);
    if (found?.day !== undefined) return [{ ...document, day: found.day, isOfCopy: found.isOfCopy }];
    if (found !== undefined)
      waiting.push({ ...document, proposal: found.proposal, refusal: { reason: 'no-date' } });
    return [];
  });
  const meetings = copiesOf(dated);
  const first = await readInDayOrder(base, meetings, options);
  const names = namesBrought(first);
  const read =
    names.length === 0
      ? first
      : withNamesOf(names, await readInDayOrder(base, meetings, { ...options, known: names }));
  return [...waiting, ...peopleOnce(read)];
}
