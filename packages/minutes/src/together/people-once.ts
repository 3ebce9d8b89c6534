import type { EventOf, NewEvent } from '@utveckling/domain/event';
import type { ReadTogether } from './document.ts';

type Recognised = Pick<EventOf<'person.recognised'>, 'sources' | 'data'>;

/**
 * Says of each person once where the name stands, with the first document that names them. What is recorded last holds,
 * so that several events would let the order of recording decide.
 */
export function peopleOnce(documents: readonly ReadTogether[]): ReadTogether[] {
  const last = new Map<string, Recognised>();
  for (const { data, sources } of documents.flatMap(recognised)) last.set(data.person, { data, sources });
  const said = new Set<string>();
  return documents.map((document) =>
    'events' in document
      ? {
          ...document,
          events: document.events.flatMap((event): NewEvent[] => {
            if (event.type !== 'person.recognised') return [event];
            const { person } = event.data;
            if (said.has(person)) return [];
            said.add(person);
            const { sources, data } = last.get(person) ?? event;
            return [{ ...event, sources, data }];
          }),
        }
      : document,
  );
}

function recognised(document: ReadTogether): Recognised[] {
  return 'events' in document
    ? document.events.flatMap((event) => (event.type === 'person.recognised' ? [event] : []))
    : [];
}
