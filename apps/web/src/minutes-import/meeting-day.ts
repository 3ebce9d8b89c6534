import { formatDay } from '../words/format-day.ts';
import type { Language } from '../words/words.ts';

/** A meeting by the day that its id begins with, in words; an id of another kind as it is. */
export function meetingDay(meeting: string, language: Language): string {
  const [day] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(meeting) ?? [];
  return day === undefined ? meeting : formatDay(day, language);
}
