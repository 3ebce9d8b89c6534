import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { monthsBetween } from './months-between.ts';
import type { References } from './references.ts';

type QuestionAgeProps = { entry: EntryView; references: References; date: string | undefined };

/** How old an open question is, counted to the last meeting there is at the date: no clock, so every reader sees the same. */
export function QuestionAge({ entry, references, date }: QuestionAgeProps) {
  const { project } = useWords();
  const language = useLanguage();
  const held = references.meetings.filter((meeting) => date === undefined || meeting.date <= date);
  const since = held.filter((meeting) => meeting.date > entry.on);
  const last = since.at(-1)?.date ?? entry.on;
  return (
    <>
      {project.openSince(
        formatDay(entry.on, language),
        ageInWords(monthsBetween(entry.on, last)),
        since.length,
      )}
    </>
  );

  function ageInWords(months: number): string {
    if (months === 0) return project.lessThanMonth;
    return months % 12 === 0 ? project.years(months / 12) : project.months(months);
  }
}
