import type { Archive } from '@utveckling/domain/archive';
import type { Author } from '@utveckling/domain/change/command';
import type { NewEvent } from '@utveckling/domain/event';
import type { SourceRef } from '@utveckling/domain/meeting/source';
import { isRefused } from '@utveckling/domain/refusal';
import { advance, fold } from '@utveckling/domain/state';
import { streamOf } from '@utveckling/domain/stream';
import { accept } from '../accept/accept.ts';
import type { AcceptedDocument } from '../accept/accepted-document.ts';
import { doubleOf } from '../accept/double-of.ts';
import { registerOf } from '../accept/register-of.ts';
import { copiesOf } from './copies-of.ts';
import { daysTogether } from './days-together.ts';
import type { Reader, ReadTogether, TogetherDocument } from './document.ts';
import { peopleOnce } from './people-once.ts';
import { placesInCopy } from './places-in-copy.ts';

type Options = { read: Reader; author: Omit<Author, 'change'> };

/**
 * Reads documents as one set beside what else there is: their days from each other, then each in the order of the days
 * with what the ones before it brought; copies of one meeting with the same knowledge. What they give hangs on which
 * documents there are, never on the order in which they came.
 * @param base all that is there but what the documents gave before
 */
export async function readTogether(
  base: Archive,
  documents: readonly TogetherDocument[],
  { read, author }: Options,
): Promise<ReadTogether[]> {
  const days = await daysTogether(registerOf(base), documents, read);
  const done: ReadTogether[] = [];
  const dated = documents.flatMap((document) => {
    const found = days.get(document.source);
    if (found?.day !== undefined) return [{ ...document, day: found.day, isOfCopy: found.isOfCopy }];
    if (found !== undefined)
      done.push({ ...document, proposal: found.proposal, refusal: { reason: 'no-date' } });
    return [];
  });
  const archive = { state: fold(base.state.events), texts: new Map(base.texts) };
  for (const copies of copiesOf(dated)) {
    const register = registerOf(archive);
    const read1 = [];
    for (const { day, isOfCopy, ...document } of copies)
      read1.push({ ...document, proposal: await read(document, { register, day }) });
    const given: ReadTogether[] = [];
    for (const [index, document] of read1.entries()) {
      const joins = given.flatMap((one) => ('meeting' in one ? [one.meeting] : []))[0] ?? known(document);
      const more = index === 0 && joins === undefined ? read1.slice(1) : [];
      const one = give(document, joins, more);
      given.push(one);
    }
    done.push(...given);
  }
  return peopleOnce(done);

  function known({ text, proposal }: TogetherDocument & Pick<ReadTogether, 'proposal'>): string | undefined {
    const double = doubleOf(archive, text, proposal.head.date);
    return double?.comparison.verdict === 'same' ? double.meeting : undefined;
  }

  function give(
    document: TogetherDocument & Pick<ReadTogether, 'proposal'>,
    joins: string | undefined,
    copies: readonly TogetherDocument[],
  ): ReadTogether {
    const accepted: AcceptedDocument = { ...document, joins };
    const decision = accept(archive, accepted, { ...author, change: document.change });
    if (isRefused(decision)) return { ...document, refusal: decision.refusal };
    const events = withCopies(decision.events, document, copies);
    take(events, document);
    const meeting = events.flatMap((one) => (one.type === 'source.added' ? [one.data.meeting] : []))[0];
    return { ...document, meeting: meeting ?? '', joins: joins !== undefined, events };
  }

  function take(events: readonly NewEvent[], { source, text }: TogetherDocument): void {
    for (const event of events) {
      const position = archive.state.position + 1;
      const revision = position;
      const logged = { installation: 'together', position, revision, recordedAt: author.at };
      advance(archive.state, { ...event, ...logged, stream: streamOf(event) });
    }
    archive.texts.set(source, text);
  }
}

/** The same events with the places of their words in the copies too. */
function withCopies(
  events: readonly NewEvent[],
  { source, text }: TogetherDocument,
  copies: readonly TogetherDocument[],
): NewEvent[] {
  const inCopies = copies.map((copy) => ({ source: copy.source, placeOf: placesInCopy(text, copy.text) }));
  const also = (ref: SourceRef): SourceRef[] =>
    ref.source !== source
      ? []
      : inCopies.flatMap((copy) => {
          const place = copy.placeOf(ref);
          return place === undefined ? [] : [{ ...ref, ...place, source: copy.source }];
        });
  // Each document is masked by what was found in it.
  return events.map((event) =>
    event.type === 'passage.masked'
      ? event
      : { ...event, sources: [...event.sources, ...event.sources.flatMap(also)] },
  );
}
