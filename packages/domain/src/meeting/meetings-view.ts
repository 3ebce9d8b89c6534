import type { Archive } from '../archive.ts';
import { projectNames } from '../project/project-names.ts';
import { meetingMarks } from './meeting-marks.ts';
import type { MeetingsView } from './meeting-schema.ts';

/** The meetings, first to last. */
export function meetingsView(archive: Archive): MeetingsView {
  const meetings = meetingMarks(archive).map((mark) => {
    const meeting = archive.state.meetings.get(mark.id);
    const group = meeting?.held?.data.group ?? '';
    const slugs = meeting?.sections.flatMap((section) => section.data.projects) ?? [];
    return {
      ...mark,
      group: archive.state.groups.get(group)?.data.name ?? '',
      listed: meeting?.attendance.filter(({ data }) => data.presence !== 'absent').length ?? 0,
      projects: Object.entries(projectNames(archive, slugs)).map(([slug, name]) => ({ slug, name })),
    };
  });
  return { meetings };
}
