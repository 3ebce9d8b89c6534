import type { Range } from '@utveckling/domain/meeting/source';
import type { Line } from '../text/lines.ts';
import { dayLabels, otherDays, titleWords } from '../words/head-words.ts';
import { type WrittenDay, writtenDays } from './written-days.ts';

/** A day of the head, and how likely it is the meeting’s own. */
export type Candidate = WrittenDay & { words: string; place: Range; weight: number };

/** The days of a line: more likely after a label, in a title, and the earlier it stands. */
export function candidatesIn(line: Line, index: number): Candidate[] {
  if (line.words.length > 160 || otherDays.test(line.words)) return [];
  const isShort = line.words.length <= 100 && !/[.!?]$/.test(line.words);
  const lineWeight =
    (dayLabels.test(line.words) ? 4 : 0) +
    (titleWords.test(line.words) ? 2 : 0) +
    (ofMeeting.test(line.words) ? 3 : 0) +
    (isShort ? 1 : -2) -
    index * 0.1;
  return writtenDays(line.words).map((day) => ({
    ...day,
    words: line.words.slice(day.from, day.to),
    place: { from: line.at + day.from, to: line.at + day.to },
    weight: lineWeight + (day.weekday === undefined ? 0 : 1) + (day.readings[0]?.year === undefined ? 0 : 1),
  }));
}

/** "Protokoll från möte 2022-09-28": the day is said to be the meeting's. */
const ofMeeting =
  /(?:från|vid) (?:\p{L}+ ){0,2}\p{L}*(?:möte|mötet|sammanträde|sammanträdet|träff|träffen)(?: den)? (?=\d)/iu;
