import type { NewEvent } from '@utveckling/domain/event';
import { type Mask, publicText, touchesMask } from '@utveckling/domain/meeting/public-text';
import type { SourceRef } from '@utveckling/domain/meeting/source';
import type { AttendanceSeed, SectionSeed } from './meeting-seed.ts';
import { markOf, newEvent, sha256 } from './new-event.ts';
import type { Place } from './place.ts';
import { type ReadMeeting, sectionId } from './read-meeting.ts';
import type { Statement, Told } from './told.ts';
import { toldHappening } from './told-happening.ts';

/** The meeting itself: that it was held, its sources, its sections and the passages that are not for the public. */
export function frameEvents(meeting: ReadMeeting): NewEvent[] {
  const { seed } = meeting;
  const opening = seed.sections[0]?.id ?? '';
  return [
    newEvent(
      { id: `meeting:${seed.id}`, said: seed.said, sources: meeting.findEvery(opening, seed.title) },
      { type: 'meeting.held', data: { meeting: seed.id, group: seed.group, title: seed.title } },
    ),
    ...meeting.sources.map(({ file }, index) =>
      newEvent(
        {
          id: `source:${file.id}`,
          said: seed.said,
          sources: [],
          editorial: 'Filen som mötet lästes ur.',
        },
        {
          type: 'source.added',
          data: {
            meeting: seed.id,
            source: file.id,
            file: file.file,
            sha256: sha256(file.text),
            order: index + 1,
          },
        },
      ),
    ),
    ...seed.sections.map((section, index) => sectionEvent(meeting, section, index + 1)),
    ...seed.sections.flatMap((section) => maskEvents(meeting, section)),
  ];
}

/** What the minutes tell: who came, and every statement. */
export function toldEvents(meeting: ReadMeeting, place: (place: Place) => SourceRef[]): NewEvent[] {
  const { seed } = meeting;
  return [
    ...seed.attendance.lines.map((line, index) => attendanceEvent(meeting, line, index + 1)),
    ...seed.sections.flatMap((section) => numberedAlike(statementEvents(meeting, section, place))),
  ];
}

function sectionEvent({ seed, sources }: ReadMeeting, section: SectionSeed, order: number): NewEvent {
  const places = sources.flatMap(({ file, sections }) => {
    const place = sections.get(section.id);
    return place === undefined ? [] : [{ source: file.id, place }];
  });
  const [first] = places;
  if (first === undefined) throw new Error(`${sectionId(seed, section.id)} has no place`);
  return newEvent(
    {
      id: `section:${sectionId(seed, section.id)}`,
      said: seed.said,
      sources: places.map(({ source, place }) => ({
        source,
        section: sectionId(seed, section.id),
        ...place.whole,
      })),
    },
    {
      type: 'section.found',
      data: {
        meeting: seed.id,
        section: sectionId(seed, section.id),
        order,
        ...(section.parent === undefined ? {} : { parent: sectionId(seed, section.parent) }),
        ...(section.number === undefined ? {} : { number: section.number }),
        ...(first.place.title === undefined ? {} : { title: first.place.title }),
        body: first.place.body,
        projects: projectsIn(section),
      },
    },
  );
}

/** The section's own projects, then those that single statements of it are about. */
function projectsIn({ projects = [], statements = [] }: SectionSeed): string[] {
  const told = statements.flatMap(({ tells = [] }) => tells.flatMap((one) => one.projects ?? []));
  return [...new Set([...projects, ...told])];
}

function maskEvents(meeting: ReadMeeting, { id, masked = [] }: SectionSeed): NewEvent[] {
  return masked.map(({ quote, subject }, index) =>
    newEvent(
      {
        id: `mask:${sectionId(meeting.seed, id)}:${index + 1}`,
        said: meeting.seed.said,
        sources: meeting.find(id, { quote }),
      },
      { type: 'passage.masked', data: { meeting: meeting.seed.id, subject } },
    ),
  );
}

function attendanceEvent(meeting: ReadMeeting, seed: AttendanceSeed, order: number): NewEvent {
  const { section } = meeting.seed.attendance;
  const line = { quote: seed.line };
  const [name = '', affiliation] = seed.line.replace(/ \(.*\)$/, '').split(/, (.*)/);
  return newEvent(
    {
      id: `attended:${meeting.seed.id}:${seed.person}`,
      said: meeting.seed.said,
      sources: meeting.find(section, line),
    },
    {
      type: 'meeting.attended',
      data: {
        meeting: meeting.seed.id,
        person: seed.person,
        order,
        name: meeting.findWords(section, line, name),
        ...(affiliation === undefined ? {} : { affiliation: meeting.findWords(section, line, affiliation) }),
        organisations: [...(seed.organisations ?? [])],
        presence: seed.presence ?? 'present',
        ...(seed.role === undefined ? {} : { role: seed.role }),
        ...(seed.from === undefined ? {} : { from: seed.from }),
        ...(seed.until === undefined ? {} : { until: seed.until }),
      },
    },
  );
}

function statementEvents(
  meeting: ReadMeeting,
  section: SectionSeed,
  place: (place: Place) => SourceRef[],
): NewEvent[] {
  return (section.statements ?? []).flatMap((statement) =>
    (statement.tells ?? [{ kind: 'note' }]).map((told) =>
      toldEvent(meeting, section, statement, told, place),
    ),
  );
}

function toldEvent(
  meeting: ReadMeeting,
  section: SectionSeed,
  statement: Statement,
  told: Told,
  place: (place: Place) => SourceRef[],
): NewEvent {
  const sources = meeting.find(section.id, statement);
  const question = (quote: string) => `seed:${toldId(meeting, section, { quote }, 'question')}`;
  return newEvent(
    {
      id: toldId(meeting, section, statement, told.kind),
      said: meeting.seed.said,
      happened: told.happened,
      sources,
    },
    toldHappening(
      told,
      {
        projects: told.projects ?? section.projects ?? [],
        group: told.group ?? (told.projects === undefined ? section.group : undefined),
      },
      { words: (words) => meeting.findWords(section.id, statement, words), place, question },
    ),
  );
}

function toldId(
  meeting: ReadMeeting,
  section: SectionSeed,
  statement: Statement,
  kind: Told['kind'],
): string {
  const sources = meeting.find(section.id, statement);
  const mark = markOf(publicWords(meeting, section, sources) ?? statement.quote);
  return `${sectionId(meeting.seed, section.id)}:${kind}:${mark}`;
}

/** The words with what is masked left out, where the quote touches a mask: an id must not tell of internal words. */
function publicWords(
  { seed, sources, find }: ReadMeeting,
  { id, masked = [] }: SectionSeed,
  [place]: readonly SourceRef[],
): string | undefined {
  const file = sources.find((source) => source.file.id === place?.source)?.file;
  if (file === undefined || place === undefined) throw new Error(`${sectionId(seed, id)} has no place`);
  const masks = masked.flatMap(({ quote, subject }) =>
    find(id, { quote }).flatMap(({ source, from, to }): Mask[] =>
      source === file.id ? [{ from, to, subject }] : [],
    ),
  );
  return touchesMask(masks, place) ? publicText(file.text, masks, place) : undefined;
}

/** Several things of one kind from the same words: the second ends in `:2`, the third in `:3`. */
function numberedAlike(events: NewEvent[]): NewEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}:${count}` };
  });
}
