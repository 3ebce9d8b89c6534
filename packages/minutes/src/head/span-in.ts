import { monthSpan, spoken, weekSpan } from '../said/day/calendar.ts';
import type { Line } from '../text/lines.ts';
import { otherDays } from '../words/head-words.ts';
import type { MeetingDay } from './meeting-day.ts';
import { writtenSpans } from './written-days.ts';
import type { YearClues } from './year-clues.ts';

/** "v. 41", "mars 2017": a span, where no day is given. */
export function spanIn(lines: readonly Line[], clues: YearClues): MeetingDay | undefined {
  for (const line of lines) {
    if (line.words.length > 120 || otherDays.test(line.words)) continue;
    const [found] = writtenSpans(line.words);
    const year = found?.year ?? clues.fileYear;
    if (found === undefined) continue;
    const words = line.words.slice(found.from, found.to);
    const dateWords = { from: line.at + found.from, to: line.at + found.to };
    if (year === undefined) return { dateWords, contradictions: [] };
    const [from, to] =
      found.week === undefined ? monthSpan(year, found.month ?? 1) : weekSpan(year, found.week);
    const reason = `Ingen dag står i protokollet. "${words}" räknas som ${spoken(from)}–${spoken(to)}.`;
    return {
      date: { from: from.toString(), to: to.toString(), certainty: 'computed', words, reason },
      dateWords,
      contradictions: [],
    };
  }
  return undefined;
}
