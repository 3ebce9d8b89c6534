import type { PartialDate } from '@utveckling/domain/partial-date';
import type { About } from './about-sections.ts';
import type { AcceptedDocument } from './accepted-document.ts';
import type { Chosen } from './chosen.ts';
import { type EventsOf, sectionId } from './events-of.ts';
import { projectsTold } from './projects-told.ts';

type Meeting = { meeting: string; said: PartialDate; about: ReadonlyMap<string, About> };

/** Adds the sections, each with its own projects first, then those that single statements of it are about. */
export function addSections(
  { proposal }: AcceptedDocument,
  { findings }: Chosen,
  events: EventsOf,
  { meeting, said, about }: Meeting,
): void {
  for (const section of proposal.sections) {
    const { id, order, parent, number, title, body } = section;
    const told = findings
      .filter((finding) => finding.section === id)
      .flatMap((one) => projectsTold(one, about));
    events.add(
      {
        type: 'section.found',
        data: {
          meeting,
          section: sectionId(meeting, id),
          order,
          ...(parent === undefined ? {} : { parent: sectionId(meeting, parent) }),
          ...(number === undefined ? {} : { number }),
          ...(title === undefined ? {} : { title }),
          body,
          projects: [...new Set([...(about.get(id)?.projects ?? []), ...told])],
        },
      },
      { said, sources: [events.place(id, section)] },
    );
  }
}
