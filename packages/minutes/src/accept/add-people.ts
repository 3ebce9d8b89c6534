import type { Archive } from '@utveckling/domain/archive';
import type { AcceptedDocument } from './accepted-document.ts';
import type { EventsOf } from './events-of.ts';
import { sectionAt } from './section-at.ts';
import type { WhoIsNamed } from './who-is-named.ts';

/** Adds who was named, with every place: somebody who was known keeps the places that were known before. */
export function addPeople(
  { state }: Archive,
  { proposal }: AcceptedDocument,
  events: EventsOf,
  people: WhoIsNamed,
): void {
  for (const { person, places, incomplete } of people.all()) {
    const known = state.people.get(person);
    const here = places.map((place) => events.place(sectionAt(proposal, place.from), place));
    events.add(
      {
        type: 'person.recognised',
        data: { person, incomplete: incomplete && (known?.data.incomplete ?? true) },
      },
      { said: null, sources: [...(known?.sources ?? []), ...here] },
    );
  }
}
