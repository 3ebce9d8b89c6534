import type { PartialDate } from '@utveckling/domain/partial-date';
import { dayOf } from '../said/day/calendar.ts';
import { writtenDays } from './written-days.ts';
import type { YearClues } from './year-clues.ts';
import { yearOf } from './year-of.ts';

/** The day that a sentence of the beginning says the meeting was opened or held: "Ordföranden öppnade mötet den 4 april 2022". */
export function openedDay(text: string, clues: YearClues): PartialDate | undefined {
  for (const line of text.slice(0, 4000).split('\n')) {
    if (line.length > 400 || /nästa|föregående|förra|senaste/iu.test(line)) continue;
    const said = held.exec(line);
    const day = said === null ? undefined : writtenDays(line)[0];
    const [reading] = day?.readings ?? [];
    if (day === undefined || reading === undefined) continue;
    const told = reading.year === undefined ? yearOf(reading, clues) : undefined;
    const date = dayOf(reading.year ?? told?.year ?? 0, reading.month, reading.day);
    if (date === undefined || (reading.year === undefined && told === undefined)) continue;
    const words = line.slice(day.from, day.to);
    const iso = date.toString();
    return told === undefined
      ? { from: iso, to: iso, certainty: 'stated', words }
      : { from: iso, to: iso, certainty: 'inferred', words, reason: told.reason };
  }
  return undefined;
}

const held =
  /(?:öppna(?:de|r|des)?|förklara(?:de|r|des)?|inled(?:de|er|des)) \p{L}*(?:mötet|sammanträdet|stämman)|(?:mötet|sammanträdet|stämman|träffen) (?:\p{L}+ )?(?:öppnades|öppnas|inleddes|hölls|ägde rum)|^(?:vi (?:träffades|sågs|möttes)|träffades|sammanträdde)/iu;
