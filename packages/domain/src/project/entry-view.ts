import type { Archive } from '../archive.ts';
import { datedOf } from '../dated.ts';
import { firstSource, isInternal, quoteOf, writtenQuoteOf } from '../meeting/quote.ts';
import type { SourceRef } from '../meeting/source.ts';
import { shownClaim } from '../people/erased-labels.ts';
import { organisationsOf } from '../people/organisation-of.ts';
import { personName } from '../people/person-name.ts';
import type { Statement } from '../state.ts';
import { isWrittenByHand } from '../written.ts';
import type { ClaimView, EntryView, SourceView, WrittenView } from './entry-schema.ts';
import type { ToldClaim } from './event.ts';

/** One statement as a reader gets it, or nothing when it is internal. */
export function entryView(archive: Archive, event: Statement): EntryView | undefined {
  const ref = firstSource(event);
  if (ref === undefined || event.said === null || isInternal(archive, event)) return undefined;
  const source = sourceView(archive, ref);
  const claim = claimView(archive, event, ref);
  return {
    id: event.id,
    ...datedOf(event.said),
    kind: claim.kind,
    text: isWrittenByHand(ref.source) ? writtenQuoteOf(archive, ref.source, ref) : source.quote,
    claim,
    ...(event.happened === undefined ? {} : { happened: datedOf(event.happened) }),
    projects: event.type === 'entry.recorded' ? event.data.projects : [],
    source,
    ...writtenOf(event),
    ...correctionOf(archive, event),
    ...answerOf(archive, event),
  };
}

function writtenOf({ change, recordedAt, acting }: Statement): { written?: WrittenView } {
  return change === undefined ? {} : { written: { change, at: recordedAt, ...acting } };
}

function correctionOf({ state }: Archive, event: Statement): Pick<EntryView, 'corrects' | 'correctedBy'> {
  const corrects = event.type === 'entry.recorded' ? event.data.corrects : undefined;
  const correctedBy = state.corrections.get(event.id);
  return {
    ...(corrects === undefined ? {} : { corrects }),
    ...(correctedBy === undefined ? {} : { correctedBy }),
  };
}

function answerOf({ state }: Archive, event: Statement): Pick<EntryView, 'answers' | 'answeredBy'> {
  const answers = event.type === 'entry.recorded' ? event.data.answers : undefined;
  const answeredBy = state.answers.get(event.id);
  return {
    ...(answers === undefined ? {} : { answers }),
    ...(answeredBy === undefined ? {} : { answeredBy }),
  };
}

/** Where words stand, as a reader gets it. */
export function sourceView(archive: Archive, ref: SourceRef): SourceView {
  const section = archive.state.sections.get(ref.section);
  const [text] = section?.sources ?? [];
  const title = section?.data.title;
  return {
    meeting: section?.data.meeting ?? '',
    section: title === undefined || text === undefined ? '' : quoteOf(archive, text.source, title),
    sectionId: ref.section,
    quote: quoteOf(archive, ref.source, ref),
  };
}

function claimView(archive: Archive, event: Statement, ref: SourceRef): ClaimView {
  switch (event.type) {
    case 'membership.changed':
      return { kind: 'membership', change: event.data.change, parties: event.data.parties };
    case 'schedule.ruled': {
      const { group: _, ...rule } = event.data;
      return { kind: 'schedule', ...rule };
    }
    case 'schedule.excepted':
      return { kind: 'schedule-exception' };
    case 'entry.recorded':
      return withWords(archive, shownClaim(archive, event), ref);
  }
}

/** People and other places of the minutes are named by their words, never by an id. */
function withWords(archive: Archive, claim: ToldClaim, ref: SourceRef): ClaimView {
  const words = (named: { words: { from: number; to: number } }) => quoteOf(archive, ref.source, named.words);
  switch (claim.kind) {
    case 'action': {
      const { organisations = [], people = [], ...rest } = claim;
      const bodies = organisationsOf(archive.state, organisations).flatMap(
        (one) => archive.state.organisations.get(one)?.data.name ?? [],
      );
      const others = people.map((person) => personName(archive, person));
      return { ...rest, who: [...new Set([...claim.who.map(words), ...others, ...bodies])] };
    }
    case 'coordinator': {
      const organisations = organisationsOf(archive.state, claim.organisations);
      return { ...claim, who: claim.who.map(words), organisations };
    }
    case 'document': {
      const { by, ...rest } = claim;
      return by === undefined ? rest : { ...rest, by: words(by) };
    }
    case 'carry-over':
      return { ...claim, foundAgain: claim.foundAgain.map((place) => sourceView(archive, place)) };
    default:
      return claim;
  }
}
