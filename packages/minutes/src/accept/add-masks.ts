import type { PartialDate } from '@utveckling/domain/partial-date';
import type { AcceptedDocument } from './accepted-document.ts';
import type { Chosen } from './chosen.ts';
import type { EventsOf } from './events-of.ts';
import { sectionAt } from './section-at.ts';

/** Adds which words are not for the public text. */
export function addMasks(
  { proposal }: Pick<AcceptedDocument, 'proposal'>,
  { guards }: Chosen,
  events: EventsOf,
  { meeting, said }: { meeting: string; said: PartialDate },
): void {
  for (const { subject, ...range } of guards)
    events.add(
      { type: 'passage.masked', data: { meeting, subject } },
      { said, sources: [events.place(sectionAt(proposal, range.from), range)] },
    );
}
