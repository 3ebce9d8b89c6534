import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { formatDay } from './format-day.ts';
import type { Language } from './words.ts';

const words = {
  sv: { probably: 'troligen', undated: 'Möte utan datum' },
  en: { probably: 'probably', undated: 'Undated meeting' },
} satisfies Record<Language, Record<string, string>>;

/**
 * The day of a meeting, never surer than its minutes: "5 oktober 2017"; "23 mars, troligen 2017" where the title gives
 * the day but no year; "Möte utan datum, troligen 9 januari 2017" where it gives neither.
 */
export function formatMeetingDay(
  { date, certainty, title }: Pick<MeetingMark, 'date' | 'certainty' | 'title'>,
  language: Language,
): string {
  const { probably, undated } = words[language];
  if (certainty === 'stated') return formatDay(date, language);
  const year = date.slice(0, 4);
  const dayAndMonth = (of: Language) => formatDay(date, of).replace(` ${year}`, '');
  if (title.includes(dayAndMonth('sv'))) return `${dayAndMonth(language)}, ${probably} ${year}`;
  return `${undated}, ${probably} ${formatDay(date, language)}`;
}
