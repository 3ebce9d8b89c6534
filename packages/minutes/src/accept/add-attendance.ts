import type { Archive } from '@utveckling/domain/archive';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Chosen } from './chosen.ts';
import type { EventsOf } from './events-of.ts';
import type { WhoIsNamed } from './who-is-named.ts';

type Meeting = { meeting: string; said: PartialDate; people: WhoIsNamed };

/** Adds who came, and who did not. A line that names only an organisation is nobody's. */
export function addAttendance(
  { state }: Archive,
  { attendance }: Chosen,
  events: EventsOf,
  { meeting, said, people }: Meeting,
): void {
  let order = 0;
  for (const line of attendance) {
    const { name, affiliation, organisations, presence, role, arrived, left } = line;
    const shown = name ?? affiliation;
    if (shown === undefined) continue;
    order += 1;
    const person = name === undefined ? undefined : people.personAt(name);
    events.add(
      {
        type: 'meeting.attended',
        data: {
          meeting,
          ...(person === undefined ? {} : { person }),
          order,
          name: shown,
          ...(affiliation === undefined || name === undefined ? {} : { affiliation }),
          organisations: organisations.filter((slug) => state.organisations.has(slug)),
          presence,
          ...(role === undefined ? {} : { role }),
          ...(arrived === undefined ? {} : { from: arrived }),
          ...(left === undefined ? {} : { until: left }),
        },
      },
      { said, sources: [events.place(line.section, { from: line.from, to: line.to })] },
    );
  }
}
