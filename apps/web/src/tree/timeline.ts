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

/** Room after the last meeting for what was said since, as a part of the time between the first and the last. */
const roomForToday = 0.16;

/**
 * A place on the slider: a meeting, or today where something was said after the last one. `at` is in days from the
 * first meeting; today stands a little after the last, however long ago that was.
 */
export type Stop = { id: string; at: number; date: string | undefined; meeting: MeetingMark | undefined };

/** The places of the slider, first to last. `lastSaid` is the last day on which anything was said, by whomever. */
export function stopsOf(meetings: readonly MeetingMark[], lastSaid: string | undefined): Stop[] {
  const [first] = meetings;
  const last = meetings.at(-1);
  if (first === undefined || last === undefined) return [];
  const stops = meetings.map((meeting): Stop => {
    return { id: meeting.id, at: daysBetween(first.date, meeting.date), date: meeting.date, meeting };
  });
  if (lastSaid === undefined || lastSaid <= last.date) return stops;
  const span = daysBetween(first.date, last.date);
  const today = { id: 'i-dag', at: span + Math.max(1, Math.round(span * roomForToday)) };
  return [...stops, { ...today, date: undefined, meeting: undefined }];
}

/**
 * The place whose tree is shown at a date: a day between two meetings shows the earlier one; no date, and a day on
 * which everything had been said, the last.
 */
export function stopAt(
  stops: readonly Stop[],
  date: string | undefined,
  lastSaid: string | undefined,
): Stop | undefined {
  const last = stops.at(-1);
  if (last?.meeting === undefined && (date === undefined || date >= (lastSaid ?? ''))) return last;
  const meeting = meetingAt(
    stops.flatMap((stop) => stop.meeting ?? []),
    date,
  );
  return meeting && stops.find((stop) => stop.meeting === meeting);
}

/** The last day on which anything was said of any fruit. */
export function lastSaidOf(fruits: readonly { mentions: readonly { on: string }[] }[]): string | undefined {
  return fruits
    .flatMap(({ mentions }) => mentions.at(-1)?.on ?? [])
    .reduce<string | undefined>((last, on) => (last === undefined || on > last ? on : last), undefined);
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
