import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';

/** A meeting and a section in one line, as the minutes title them: "Ledningsgrupp för utveckling 23 mars, Fritidsbanken". */
export function placeTitle(
  meetings: readonly Pick<MeetingMark, 'id' | 'title'>[],
  meeting: string,
  section: string,
): string {
  const title = meetings.find(({ id }) => id === meeting)?.title ?? meeting;
  return section === '' || section === title ? title : `${title}, ${section}`;
}
