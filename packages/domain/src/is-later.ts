import type { LoggedEvent } from './event.ts';

/** Of two settings of the same thing the one recorded last holds; the log's position decides between equal times. */
export function isLater(event: LoggedEvent, than: LoggedEvent): boolean {
  if (event.recordedAt !== than.recordedAt) return event.recordedAt > than.recordedAt;
  return event.position > than.position;
}
