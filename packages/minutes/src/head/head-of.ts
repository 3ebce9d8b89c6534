import type { Range } from '@utveckling/domain/meeting/source';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { HeadProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { groupIn } from './group-in.ts';
import { headLines } from './head-lines.ts';
import { mailDay } from './mail-day.ts';
import { meetingDay } from './meeting-day.ts';
import { numberIn } from './number-in.ts';
import { openedDay } from './opened-day.ts';
import { otherMeetings } from './other-meetings.ts';
import { placeIn } from './place-in.ts';
import { promisedDay } from './promised-day.ts';
import { timesIn } from './times-in.ts';
import { undatedDay } from './undated-day.ts';
import { yearClues } from './year-clues.ts';

/** What is known of a document besides its words; a day that was found out from the documents around it is its day. */
type Around = { fileName?: string | undefined; day?: PartialDate | undefined };

/** What a document tells of its meeting: group, day, times, place, number, and where two of them do not agree. */
export function headOf(
  text: string,
  asides: readonly Range[],
  sections: readonly SectionProposal[],
  register: Register,
  { fileName = '', day: given }: Around = {},
): HeadProposal {
  const lines = headLines(text, asides, sections);
  const group = groupIn(lines, register);
  const clues = yearClues(text, fileName, register, group?.id);
  const day = meetingDay(lines, fileName, clues);
  const letter = mailDay(text, lines);
  const date =
    given ??
    letter ??
    day.date ??
    (day.dateWords === undefined
      ? (openedDay(text, clues) ?? undatedDay(text, clues) ?? promisedDay(group?.id, clues))
      : undefined);
  const title = sections[0]?.kind === 'head' ? sections[0].title : undefined;
  const place = placeIn(lines);
  const number = numberIn(lines);
  return {
    ...(title === undefined ? {} : { title }),
    ...(group === undefined ? {} : { group }),
    ...(date === undefined ? {} : { date }),
    ...(day.dateWords === undefined ? {} : { dateWords: day.dateWords }),
    ...timesIn(text, lines),
    ...(place === undefined ? {} : { place }),
    ...(number === undefined ? {} : { number }),
    contradictions: [
      ...day.contradictions,
      ...(date === undefined ? [] : otherMeetings(date, group?.id, clues)),
    ],
  };
}
