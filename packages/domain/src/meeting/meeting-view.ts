import { statementsBySection } from '../all-statements.ts';
import type { Archive } from '../archive.ts';
import type { EventOf } from '../event.ts';
import { entryView } from '../project/entry-view.ts';
import { projectNames } from '../project/project-names.ts';
import type { MeetingRecord, Statement } from '../state.ts';
import { partiesView } from '../tree/tree-view.ts';
import { meetingMarks } from './meeting-marks.ts';
import type { MeetingView, SectionView } from './meeting-schema.ts';
import { publicOffset, publicText } from './public-text.ts';
import { firstSource, isInternal, plainLinks, quoteOf } from './quote.ts';

/** One meeting with its sections and what each led to, or nothing when there is none. */
export function meetingView(archive: Archive, id: string): MeetingView | undefined {
  const meeting = archive.state.meetings.get(id);
  const mark = meetingMarks(archive).find((known) => known.id === id);
  if (meeting === undefined || mark === undefined) return undefined;
  const group = meeting.held?.data.group ?? '';
  const sections = sectionsOf(archive, meeting);
  return {
    ...mark,
    group: { id: group, name: archive.state.groups.get(group)?.data.name ?? '' },
    attendance: attendanceOf(archive, meeting),
    sections,
    sources: sourcesOf(archive, meeting),
    parties: partiesView(archive),
    names: projectNames(
      archive,
      sections.flatMap(({ projects, marks }) => [...projects, ...marks.flatMap((marked) => marked.projects)]),
    ),
  };
}

function attendanceOf(archive: Archive, meeting: MeetingRecord): MeetingView['attendance'] {
  return meeting.attendance.flatMap((event) => {
    const ref = firstSource(event);
    if (ref === undefined || isInternal(archive, event)) return [];
    const { name, affiliation, presence, role, from, until, during } = event.data;
    return [
      {
        name: quoteOf(archive, ref.source, name),
        ...(affiliation === undefined ? {} : { affiliation: quoteOf(archive, ref.source, affiliation) }),
        presence,
        ...(role === undefined ? {} : { role }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        ...(during === undefined ? {} : { during: quoteOf(archive, ref.source, during) }),
      },
    ];
  });
}

function sectionsOf(archive: Archive, meeting: MeetingRecord): SectionView[] {
  const statements = statementsBySection(archive.state);
  return meeting.sections.flatMap((section) => {
    const ref = firstSource(section);
    if (ref === undefined) return [];
    const body = { from: section.data.body, to: ref.to };
    const { parent, number, title } = section.data;
    return [
      {
        id: section.data.section,
        ...(parent === undefined ? {} : { parent }),
        ...(number === undefined ? {} : { number }),
        title: title === undefined ? '' : quoteOf(archive, ref.source, title),
        projects: section.data.projects,
        text: publicText(
          archive.texts.get(ref.source) ?? '',
          archive.state.masks.get(ref.source) ?? [],
          body,
        ),
        marks: (statements.get(section.data.section) ?? []).flatMap((event) =>
          mark(archive, event, ref.source, body),
        ),
      },
    ];
  });
}

type Mark = SectionView['marks'][number];

function mark(
  archive: Archive,
  event: Statement,
  source: string,
  body: { from: number; to: number },
): Mark[] {
  const view = entryView(archive, event);
  const ref = firstSource(event);
  if (view === undefined || ref === undefined || ref.source !== source || ref.to <= body.from) return [];
  const masks = archive.state.masks.get(source) ?? [];
  return [
    {
      id: view.id,
      kind: view.kind,
      claim: view.claim,
      projects: view.projects,
      from: publicOffset(masks, body, Math.max(ref.from, body.from)),
      to: publicOffset(masks, body, Math.min(ref.to, body.to)),
    },
  ];
}

function sourcesOf({ state, texts }: Archive, meeting: MeetingRecord): MeetingView['sources'] {
  return meeting.sources.map(({ data: { source, file, sha256 } }: EventOf<'source.added'>, index) => {
    const text = texts.get(source) ?? '';
    const masks = state.masks.get(source) ?? [];
    const words = publicText(text, masks, { from: 0, to: text.length });
    return {
      id: source,
      file,
      // The hash of a text with masked words would let somebody confirm a guess of them.
      ...(masks.length > 0 ? {} : { sha256 }),
      ...(index === 0 ? {} : { text: plainLinks(words) }),
    };
  });
}
