import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Temporal } from 'temporal-polyfill';
import { dayOf, spoken } from '../said/day/calendar.ts';
import { weekdayOf } from '../said/day/weekdays.ts';
import type { Line } from '../text/lines.ts';
import { otherDays } from '../words/head-words.ts';
import { writtenDays } from './written-days.ts';

/** The day of a meeting that a letter tells of: "i onsdags", "onsdagens möte", counted from the day it was sent. */
export function mailDay(text: string, lines: readonly Line[]): PartialDate | undefined {
  const sent = sentDay(lines);
  if (sent === undefined || lines.some(namesDay)) return undefined;
  const match =
    /(?<!\p{L})(?:i (?<ago>(?:mån|tis|ons|tors|fre|lör|sön)dag)s|(?<of>(?:mån|tis|ons|tors|fre|lör|sön)dag)ens? (?:möte|träff)|(?<yesterday>i ?går|gårdagens)|(?<today>i ?dag|dagens) )/iu.exec(
      text.slice(0, 4000),
    );
  const { ago, of, yesterday, today } = match?.groups ?? {};
  const number = weekdayOf(ago ?? of ?? '');
  const back =
    number === undefined
      ? yesterday !== undefined
        ? 1
        : today !== undefined
          ? 0
          : undefined
      : (sent.dayOfWeek - number + 7) % 7 || 7;
  if (match === null || back === undefined) return undefined;
  const day = sent.subtract({ days: back });
  const words = match[0].trim();
  const reason = `Dagen står inte i texten. Brevet skickades ${spoken(sent)}, och "${words}" räknas som ${spoken(day)}.`;
  return { from: day.toString(), to: day.toString(), certainty: 'computed', words, reason };
}

/** A line of the letter that is no sentence and has a day of its own: its subject, a title, "Datum för mötet: …". */
function namesDay({ words }: Line): boolean {
  if (words.length > 100 || /[.!?]$/.test(words) || sentLabel.test(words) || otherDays.test(words))
    return false;
  return writtenDays(words).length > 0;
}

const sentLabel = /^(?:skickat|sent|datum|date):/i;

/** The day in the letter's own head. */
function sentDay(lines: readonly Line[]): Temporal.PlainDate | undefined {
  if (!lines.some(({ words }) => /^(?:från|from|till|to|ämne|subject):/i.test(words))) return undefined;
  for (const { words } of lines) {
    if (!sentLabel.test(words)) continue;
    const reading = writtenDays(words)[0]?.readings[0];
    if (reading?.year !== undefined) return dayOf(reading.year, reading.month, reading.day);
  }
  return undefined;
}
