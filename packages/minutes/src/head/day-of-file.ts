import { dayOf, spoken } from '../said/day/calendar.ts';
import type { MeetingDay } from './meeting-day.ts';
import type { WrittenDay } from './written-days.ts';
import { fileWords, type YearClues } from './year-clues.ts';
import { yearOf } from './year-of.ts';

/** The day of the file’s name, where the text has none. */
export function dayOfFile(ofFile: WrittenDay | undefined, fileName: string, clues: YearClues): MeetingDay {
  const [reading] = ofFile?.readings ?? [];
  if (reading === undefined) return { contradictions: [] };
  const year = reading.year ?? yearOf(reading, clues)?.year;
  const date = year === undefined ? undefined : dayOf(year, reading.month, reading.day);
  if (date === undefined) return { contradictions: [] };
  const reason = `Dagen står inte i protokollet. Filnamnet "${fileWords(fileName).trim()}" säger ${spoken(date)}.`;
  return {
    date: { from: date.toString(), to: date.toString(), certainty: 'inferred', reason },
    contradictions: [],
  };
}
