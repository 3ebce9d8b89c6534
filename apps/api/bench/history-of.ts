import type { Archive } from '@utveckling/domain/archive';
import { meetingView } from '@utveckling/domain/meeting/meeting-view';
import type { Range } from '@utveckling/domain/meeting/source';
import { entryView } from '@utveckling/domain/project/entry-view';
import type { Claim } from '@utveckling/domain/project/event';

/** One statement of a project's published history, and where its words stand. */
export type Told = { project: string; kind: Claim['kind']; place: Range; words: string };

/** What is published of one meeting, with the places of words in the file it was read from. */
export type PublishedMeeting = {
  /** The file, without its ending and checksum: "003". */
  file: string;
  text: string;
  day: { from: string; to: string; certainty: string };
  attendance: string[];
  sections: { title: string; place: Range; projects: readonly string[] }[];
  history: Told[];
};

/** What readers get of the meetings of an archive, first to last. What is internal is not among it. */
export function historyOf(archive: Archive): PublishedMeeting[] {
  const { state, texts } = archive;
  return [...state.meetings]
    .flatMap(([id, { held, sources, sections }]): PublishedMeeting[] => {
      const source = sources[0]?.data;
      const view = meetingView(archive, id);
      if (held?.said == null || source === undefined || view === undefined) return [];
      const { from, to, certainty } = held.said;
      return [
        {
          file: source.file.slice(0, 3),
          text: texts.get(source.source) ?? '',
          day: { from, to, certainty },
          attendance: view.attendance.map(({ name, presence }) => `${name.toLowerCase()}: ${presence}`),
          sections: view.sections.map(({ id: section, title, projects }) => ({
            title,
            projects,
            place: placeIn(source.source, sections.find(({ data }) => data.section === section)?.sources),
          })),
          history: toldIn(archive, source.source),
        },
      ];
    })
    .sort((a, b) => (a.day.from < b.day.from ? -1 : 1));
}

function placeIn(source: string, refs: readonly (Range & { source: string })[] = []): Range {
  const { from, to } = refs.find((ref) => ref.source === source) ?? { from: 0, to: 1 };
  return { from, to };
}

/** Of every project in order of its slug, and of no project: what the group alone decides and does. */
function toldIn(archive: Archive, source: string): Told[] {
  const { state } = archive;
  const ofProjects = [...state.projects].flatMap(([project, { entries }]) =>
    entries.map((event) => ({ project, event })),
  );
  const ofGroups = [...state.statements.values()]
    .flat()
    .flatMap((event) =>
      event.type === 'entry.recorded' && event.data.projects.length === 0 ? [{ project: '', event }] : [],
    );
  return [...ofProjects, ...ofGroups].flatMap(({ project, event }) => {
    const view = entryView(archive, event);
    const [ref] = event.sources;
    if (view === undefined || ref?.source !== source) return [];
    const { kind } = event.data.claim;
    return [{ project, kind, place: { from: ref.from, to: ref.to }, words: view.text }];
  });
}
