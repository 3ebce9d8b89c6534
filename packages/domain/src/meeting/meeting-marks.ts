import type { Archive } from '../archive.ts';
import type { MeetingMark } from '../tree/tree-schema.ts';

/** The meetings that have been held, in the order of their days. */
export function meetingMarks({ state }: Archive): MeetingMark[] {
  return [...state.meetings.values()]
    .flatMap(({ held }) =>
      held?.said ? [{ id: held.data.meeting, title: held.data.title, said: held.said }] : [],
    )
    .sort((a, b) =>
      a.said.from === b.said.from ? (a.id < b.id ? -1 : 1) : a.said.from < b.said.from ? -1 : 1,
    )
    .map(({ id, title, said: { from, certainty, reason } }) => ({
      id,
      date: from,
      certainty,
      ...(reason === undefined ? {} : { reason }),
      title,
    }));
}
