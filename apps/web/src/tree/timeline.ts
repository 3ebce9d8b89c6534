import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The meeting whose tree is shown at a date: a day between two meetings shows the earlier one; no date, the last. */
export function meetingAt(
  meetings: readonly MeetingMark[],
  date: string | undefined,
): MeetingMark | undefined {
  return date === undefined ? meetings.at(-1) : meetings.findLast((meeting) => meeting.date <= date);
}

/** Which of the sorted places have room for a name `room` wide (all in percent of the track); last and first go before others. */
export function spreadLabels(places: readonly number[], room: number): Set<number> {
  const named = new Set<number>();
  const order = [places.length - 1, 0, ...places.keys()];
  for (const index of order) {
    const place = places[index];
    if (place === undefined || named.has(index)) continue;
    const free = [...named].every((other) => Math.abs((places[other] ?? 0) - place) >= room);
    if (free) named.add(index);
  }
  return named;
}
