import type { Author } from '@utveckling/domain/change/command';
import type { Happening, NewEvent } from '@utveckling/domain/event';
import type { Range, SourceRef } from '@utveckling/domain/meeting/source';
import type { PartialDate } from '@utveckling/domain/partial-date';

/** The events of one document as they are put together. */
export type EventsOf = {
  /** A place of the document, in one of the meeting's sections. */
  place(section: string, range: Range): SourceRef;
  add(
    happening: Happening,
    more: {
      said: PartialDate | null;
      sources: SourceRef[];
      happened?: PartialDate | undefined;
      because?: string;
    },
  ): void;
  all(): NewEvent[];
};

/** Nothing yet. Event ids are the change's id and a number, so that they say nothing and are free. */
export function eventsOf({ account, acting, change }: Author, meeting: string, source: string): EventsOf {
  const events: NewEvent[] = [];
  return {
    place: (section, { from, to }) => ({ source, section: sectionId(meeting, section), from, to }),
    add(happening, { said, sources, happened, because }) {
      events.push({
        id: `${change}/${events.length + 1}`,
        version: 1,
        by: account,
        change,
        ...(acting === undefined ? {} : { acting }),
        said,
        ...(happened === undefined ? {} : { happened }),
        sources,
        ...(because === undefined ? {} : { editorial: because }),
        ...happening,
      });
    },
    all: () => events,
  };
}

/** A section of a meeting, as the log names it. */
export function sectionId(meeting: string, section: string): string {
  return `${meeting}/${section}`.slice(0, 120);
}
