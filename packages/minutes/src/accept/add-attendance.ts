import type { Archive } from '@utveckling/domain/archive';
import type { Range } from '@utveckling/domain/meeting/source';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Chosen } from './chosen.ts';
import type { EventsOf } from './events-of.ts';
import type { WhoIsNamed } from './who-is-named.ts';

type Meeting = { meeting: string; said: PartialDate; people: WhoIsNamed; text: string };

/** Adds who came, and who did not. A line that names only an organisation is nobody's. */
export function addAttendance(
  { state }: Archive,
  { attendance }: Chosen,
  events: EventsOf,
  { meeting, said, people, text }: Meeting,
): void {
  let order = 0;
  for (const line of attendance) {
    const { name, affiliation, organisations, presence, role, arrived, left } = line;
    const during = wordsIn(text, line);
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
          ...(during === undefined ? {} : { during }),
        },
      },
      { said, sources: [events.place(line.section, { from: line.from, to: line.to })] },
    );
  }
}

/** Where the line says which part of the meeting it was; the log keeps the place, never the words. */
function wordsIn(
  text: string,
  { from, to, during }: Range & { during?: string | undefined },
): Range | undefined {
  if (during === undefined || during.trim() === '') return undefined;
  const words = during.trim().slice(0, 300).split(/\s+/).map(escaped).join('\\s+');
  const found = new RegExp(words, 'u').exec(text.slice(from, Math.min(to, from + longestLine)));
  return found === null ? undefined : { from: from + found.index, to: from + found.index + found[0].length };
}

const longestLine = 2000;

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
