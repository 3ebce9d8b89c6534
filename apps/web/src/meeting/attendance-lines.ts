import type { MeetingView } from '@utveckling/domain/meeting/meeting-schema';

export type Attending = MeetingView['attendance'][number];
export type AttendanceLine = { line: string; attending: Attending };

/** The lines of a section when it is the list of who attended, each with what it says; undefined when it is anything else. */
export function attendanceLines(
  text: string,
  attendance: readonly Attending[],
): AttendanceLine[] | undefined {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const matched = lines.flatMap((line) => {
    const attending = attendance.find(({ name }) => line.startsWith(name));
    return attending === undefined ? [] : [{ line, attending }];
  });
  return lines.length > 0 && matched.length === lines.length ? matched : undefined;
}
