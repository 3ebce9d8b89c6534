import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Contradiction } from '../proposal.ts';
import type { Candidate } from './day-candidates.ts';
import { isoOf, isSame, readingOf, said } from './day-reading.ts';
import type { WrittenDay } from './written-days.ts';
import { fileWords } from './year-clues.ts';

/** Another day that the head names. */
export function otherDayInHead(best: Candidate, other: Candidate): Contradiction[] {
  const [one] = best.readings;
  if (one === undefined || other.weight < 1.5 || other.readings.some((reading) => isSame(reading, one)))
    return [];
  return [
    {
      about: 'date',
      here: best.words,
      there: other.words,
      ask: `I huvudet står både "${best.words}" och "${other.words}". Vilken dag var mötet?`,
    },
  ];
}

/** Another day in the file’s name. */
export function otherDayInFile(
  date: PartialDate | undefined,
  best: Candidate,
  ofFile: WrittenDay | undefined,
  fileName: string,
): Contradiction[] {
  if (ofFile === undefined) return [];
  const here = date?.from ?? best.words;
  const known = date === undefined ? best.readings : [readingOf(date.from)];
  if (ofFile.readings.some((file) => known.some((reading) => isSame(file, reading)))) return [];
  const [there] = ofFile.readings;
  if (there === undefined) return [];
  return [
    {
      about: 'file-name',
      here,
      there: isoOf(there),
      ask: `Protokollet säger "${best.words}", men filnamnet "${fileWords(fileName).trim()}" säger ${said(there)}. Vilken dag var mötet?`,
    },
  ];
}
