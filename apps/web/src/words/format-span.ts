import { formatDay } from './format-day.ts';
import { isoWeek } from './iso-week.ts';
import type { Language } from './words.ts';

const day = 24 * 60 * 60 * 1000;
const weekWord = { sv: 'vecka', en: 'week' } satisfies Record<Language, string>;
const locales = { sv: 'sv-SE', en: 'en-GB' } satisfies Record<Language, string>;

/**
 * A span of ISO days (both included) in the shortest words that say it all: a day, "vecka 41 (9–15 oktober 2017)",
 * a month, a year, or the two days with a dash between them.
 */
export function formatSpan(from: string, to: string, language: Language): string {
  if (from === to) return formatDay(from, language);
  if (isWholeYear(from, to)) return from.slice(0, 4);
  if (isWholeMonth(from, to)) return monthAndYear(from, language);
  const days = daysBetween(from, to, language);
  const week = isWholeWeek(from, to) ? isoWeek(from) : undefined;
  return week === undefined ? days : `${weekWord[language]} ${week} (${days})`;
}

function isWholeYear(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

function isWholeMonth(from: string, to: string): boolean {
  const dayAfter = new Date(timeOf(to) + day).toISOString().slice(0, 10);
  return from.endsWith('-01') && dayAfter.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7);
}

function isWholeWeek(from: string, to: string): boolean {
  return timeOf(to) - timeOf(from) === 6 * day && new Date(timeOf(from)).getUTCDay() === 1;
}

function monthAndYear(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(timeOf(iso))).replace(/\s/g, ' ');
}

/** "9–15 oktober 2017" in one month, else both days in full. */
function daysBetween(from: string, to: string, language: Language): string {
  const end = formatDay(to, language);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${end}`;
  return `${formatDay(from, language)} – ${end}`;
}

function timeOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}
