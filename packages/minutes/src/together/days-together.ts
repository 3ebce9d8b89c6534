import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Proposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import type { Reader, TogetherDocument } from './document.ts';
import { isCopy } from './is-copy.ts';
import { withNeighbours } from './with-neighbours.ts';

/** The day of a document's meeting, and whether the document tells it by itself or is like another one that does. */
export type DayTogether = { proposal: Proposal; day?: PartialDate; isOfCopy: boolean };

/** A document whose day goes to and fro between its neighbours keeps what the last round gave. */
const mostRounds = 6;

/**
 * The days of all documents. What a text states is its day; every other day is inferred from the days that the others had
 * the round before, until nothing changes. Each round looks at all documents at once, so their order makes no difference.
 */
export async function daysTogether(
  register: Register,
  documents: readonly TogetherDocument[],
  read: Reader,
): Promise<Map<string, DayTogether>> {
  let known = new Map<string, Proposal>();
  for (const document of documents) known.set(document.source, await read(document, { register }));
  // Few documents leave their day open, and only those are compared with all the others.
  const open = documents.filter((one) => isOpen(one, known.get(one.source)));
  const copies = new Map(open.map((one) => [one.source, copiesIn(documents, one)]));
  for (let round = 0; round < mostRounds; round += 1) {
    const next = new Map<string, Proposal>();
    for (const document of documents) {
      const before = known.get(document.source);
      if (before === undefined || !isOpen(document, before)) {
        if (before !== undefined) next.set(document.source, before);
        continue;
      }
      const others = documents
        .filter(({ source }) => copies.get(document.source)?.has(source) !== true)
        .flatMap((other) => neighbour(other, known.get(other.source)));
      next.set(document.source, await read(document, { register: withNeighbours(register, others) }));
    }
    const isSame = documents.every(({ source }) => dayKey(next.get(source)) === dayKey(known.get(source)));
    known = next;
    if (isSame) break;
  }
  return withCopies(documents, known);
}

/** The document itself and its copies: they tell nothing of the meetings around it. */
function copiesIn(documents: readonly TogetherDocument[], { source, text }: TogetherDocument): Set<string> {
  const same = documents.filter((other) => other.source === source || isCopy(other.text, text));
  return new Set(same.map((one) => one.source));
}

function isOpen({ choices }: TogetherDocument, proposal: Proposal | undefined): boolean {
  return choices.meeting.date === undefined && proposal?.head.date?.certainty !== 'stated';
}

function dayOf({ choices }: TogetherDocument, { head }: Proposal): PartialDate | undefined {
  return choices.meeting.date ?? head.date;
}

function dayKey(proposal: Proposal | undefined): string {
  return JSON.stringify(proposal?.head.date);
}

function neighbour(document: TogetherDocument, proposal: Proposal | undefined) {
  const day = proposal === undefined ? undefined : dayOf(document, proposal);
  return proposal === undefined || day === undefined ? [] : [{ ...document, proposal, day }];
}

/** A copy without a day has the day of the one that it is a copy of. */
function withCopies(
  documents: readonly TogetherDocument[],
  known: ReadonlyMap<string, Proposal>,
): Map<string, DayTogether> {
  const dated = documents.flatMap((one) => neighbour(one, known.get(one.source)));
  const days = new Map<string, DayTogether>();
  for (const document of documents) {
    const proposal = known.get(document.source);
    if (proposal === undefined) continue;
    const own = dayOf(document, proposal);
    const day = own ?? dayOfCopy(document, dated);
    days.set(document.source, {
      proposal,
      ...(day === undefined ? {} : { day }),
      isOfCopy: own === undefined,
    });
  }
  return days;
}

function dayOfCopy(
  { text }: TogetherDocument,
  dated: readonly (TogetherDocument & { day: PartialDate })[],
): PartialDate | undefined {
  const [first] = dated
    .filter((other) => isCopy(other.text, text))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
  if (first === undefined) return undefined;
  const { from, to } = first.day;
  const reason = `Dokumentet har inget eget datum, men nästan samma ord som ${first.file}.`;
  return { from, to, certainty: 'inferred', reason };
}
