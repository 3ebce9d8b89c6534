import type { Archive } from '@utveckling/domain/archive';
import type { Author, Decision } from '@utveckling/domain/change/command';
import { type Refused, refused } from '@utveckling/domain/refusal';
import type { AcceptedDocument } from './accepted-document.ts';
import { addMasks } from './add-masks.ts';
import type { Chosen } from './chosen.ts';
import { eventsOf } from './events-of.ts';

/** One more document of a meeting that is there: its text stands beside the first one's, guarded like it. */
export function secondSource(
  { state }: Archive,
  document: AcceptedDocument,
  take: Chosen,
  author: Author,
  meeting: string,
): Decision | Refused {
  const known = state.meetings.get(meeting);
  const said = known?.held?.said;
  if (known === undefined || said === undefined || said === null)
    return refused({ reason: 'unknown-thing', thing: meeting });
  const { source, file, sha256 } = document;
  const order = Math.max(0, ...known.sources.map(({ data }) => data.order)) + 1;
  const events = eventsOf(author, meeting, source);
  events.add(
    { type: 'source.added', data: { meeting, source, file, sha256, order } },
    { said, sources: [], because: 'Ännu ett dokument från samma möte.' },
  );
  addMasks(document, take, events, { meeting, said });
  return { events: events.all(), text: '' };
}
