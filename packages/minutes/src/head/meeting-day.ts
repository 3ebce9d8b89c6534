import type { Range } from '@utveckling/domain/meeting/source';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Contradiction } from '../proposal.ts';
import type { Line } from '../text/lines.ts';
import { candidatesIn } from './day-candidates.ts';
import { dayOfFile } from './day-of-file.ts';
import { noSuchDay } from './no-such-day.ts';
import { otherDayInFile, otherDayInHead } from './other-days.ts';
import { readDay } from './read-day.ts';
import { spanIn } from './span-in.ts';
import { writtenDays } from './written-days.ts';
import { fileWords, type YearClues } from './year-clues.ts';

/** The day, where it stands, and what says another. */
export type MeetingDay = { date?: PartialDate; dateWords?: Range; contradictions: Contradiction[] };

/** The day of the meeting as the head's lines tell it, else the file's name; what says another day is a contradiction. */
export function meetingDay(lines: readonly Line[], fileName: string, clues: YearClues): MeetingDay {
  const candidates = lines.flatMap(candidatesIn).sort((one, other) => other.weight - one.weight);
  const ofFile = writtenDays(fileWords(fileName))[0];
  const [best] = candidates;
  if (best === undefined) {
    const day = spanIn(lines, clues) ?? dayOfFile(ofFile, fileName, clues);
    return { ...day, contradictions: [...noSuchDay(lines), ...day.contradictions] };
  }
  const read = readDay(best, ofFile, clues);
  const contradictions = [
    ...read.contradictions,
    ...candidates.slice(1).flatMap((other) => otherDayInHead(best, other)),
    ...otherDayInFile(read.date, best, ofFile, fileName),
  ];
  return { ...(read.date === undefined ? {} : { date: read.date }), dateWords: best.place, contradictions };
}
