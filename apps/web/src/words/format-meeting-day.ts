import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { formatDay } from './format-day.ts';
import type { Language } from './words.ts';

const words = {
  sv: { probably: 'troligen', undated: 'Möte utan datum' },
  en: { probably: 'probably', undated: 'Undated meeting' },
} satisfies Record<Language, Record<string, string>>;

type Dated = Pick<MeetingMark, 'date' | 'certainty' | 'title'>;

/** Whether minutes give neither day nor date, so that the whole day is inferred. */
export function isUndated({ date, certainty, title }: Dated): boolean {
  return certainty !== 'stated' && !title.includes(dayAndMonth(date, 'sv'));
}

/**
 * The day of a meeting, never surer than its minutes: "5 oktober 2017"; "23 mars, troligen 2017" where the title gives
 * the day but no year; "Möte utan datum, troligen 9 januari 2017" where it gives neither.
 */
export function formatMeetingDay(meeting: Dated, language: Language): string {
  const { probably, undated } = words[language];
  const { date, certainty } = meeting;
  if (certainty === 'stated') return formatDay(date, language);
  if (isUndated(meeting)) return `${undated}, ${probably} ${formatDay(date, language)}`;
  return `${dayAndMonth(date, language)}, ${probably} ${date.slice(0, 4)}`;
}

function dayAndMonth(date: string, language: Language): string {
  return formatDay(date, language).replace(` ${date.slice(0, 4)}`, '');
}
