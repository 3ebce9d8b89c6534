import type { Archive } from '@utveckling/domain/archive';
import type { Author } from '@utveckling/domain/change/command';
import type { NewEvent } from '@utveckling/domain/event';
import type { PartialDate } from '@utveckling/domain/partial-date';
import { isRefused } from '@utveckling/domain/refusal';
import { advance, fold } from '@utveckling/domain/state';
import { streamOf } from '@utveckling/domain/stream';
import { accept } from '../accept/accept.ts';
import { doubleOf } from '../accept/double-of.ts';
import { registerOf } from '../accept/register-of.ts';
import type { Reader, ReadTogether, TogetherDocument } from './document.ts';
import type { NameBrought } from './names-brought.ts';
import { withPlacesInCopies } from './places-in-copy.ts';

type Dated = TogetherDocument & { day: PartialDate; isOfCopy: boolean };
type Options = { read: Reader; author: Omit<Author, 'change'>; known?: readonly NameBrought[] };
type Read = TogetherDocument & Pick<ReadTogether, 'proposal'>;

/**
 * Reads meetings one after another, each with what there is and what the ones before it gave. The first document of a
 * meeting is read; its statements point into the copies too, and what should not be public is looked for in each.
 * @param known names that count as there from the beginning
 */
export async function readInDayOrder(
  base: Archive,
  meetings: readonly (readonly Dated[])[],
  { read, author, known = [] }: Options,
): Promise<ReadTogether[]> {
  const archive = { state: fold(base.state.events), texts: new Map(base.texts) };
  take(known.map(({ event }) => event));
  const done: ReadTogether[] = [];
  for (const copies of meetings) {
    const register = registerOf(archive);
    const documents: Read[] = [];
    for (const { day, isOfCopy, ...document } of copies)
      documents.push({ ...document, proposal: await read(document, { register, day }) });
    let meeting: string | undefined;
    for (const [index, document] of documents.entries()) {
      const joins = meeting ?? meetingOfSame(document);
      const given = give(document, joins, index === 0 && joins === undefined ? documents.slice(1) : []);
      if ('meeting' in given) meeting ??= given.meeting;
      done.push(given);
    }
  }
  return done;

  function meetingOfSame({ text, proposal }: Read): string | undefined {
    const double = doubleOf(archive, text, proposal.head.date);
    return double?.comparison.verdict === 'same' ? double.meeting : undefined;
  }

  function give(document: Read, joins: string | undefined, copies: readonly Read[]): ReadTogether {
    const decision = accept(archive, { ...document, joins }, { ...author, change: document.change });
    if (isRefused(decision)) return { ...document, refusal: decision.refusal };
    const events = withPlacesInCopies(decision.events, document, copies);
    take(events);
    archive.texts.set(document.source, document.text);
    const meeting = events.flatMap((one) => (one.type === 'source.added' ? [one.data.meeting] : []))[0];
    return { ...document, meeting: meeting ?? '', joins: joins !== undefined, events };
  }

  function take(events: readonly NewEvent[]): void {
    for (const event of events) {
      const position = archive.state.position + 1;
      const logged = { installation: 'together', position, revision: position, recordedAt: author.at };
      advance(archive.state, { ...event, ...logged, stream: streamOf(event) });
    }
  }
}
