import type { QuestionView } from '@utveckling/domain/project/questions-schema';
import { heldByAt } from './held-by-at.ts';

/** In the address: questions nobody is said to have, and questions about no fruit. */
export const nobody = '-';

type Asked = { frukt?: string | undefined; hos?: string | undefined; datum?: string | undefined };

/** The questions that had been asked at the day, of the fruit and with the holder that were chosen. */
export function filterQuestions(
  questions: readonly QuestionView[],
  { frukt, hos, datum }: Asked,
): QuestionView[] {
  return questions.filter(
    ({ entry, ...held }) =>
      (datum === undefined || entry.on <= datum) &&
      (frukt === undefined ||
        (frukt === nobody ? entry.projects.length === 0 : entry.projects.includes(frukt))) &&
      (hos === undefined || (heldByAt(held, datum) ?? nobody) === hos),
  );
}
