import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords, type Words } from '../words/words.ts';
import { questionAgeAt } from './question-age-at.ts';
import type { References } from './references.ts';

type QuestionAgeProps = { entry: EntryView; references: References; date: string | undefined };

/** How old an open question is at the date, and that no answer is noted. */
export function QuestionAge({ entry, references, date }: QuestionAgeProps) {
  const { project } = useWords();
  const language = useLanguage();
  const { months, meetings } = questionAgeAt(entry.on, references.meetings, date);
  return <>{project.openSince(formatDay(entry.on, language), ageInWords(months, project), meetings)}</>;
}

/** "15 månader", "Ett år", "Några veckor". */
export function ageInWords(months: number, words: Words['project']): string {
  if (months === 0) return words.lessThanMonth;
  return months % 12 === 0 ? words.years(months / 12) : words.months(months);
}
