import type { QuestionView } from '@utveckling/domain/project/questions-schema';

/** Who has a question at a day: what was written of it last until then, else what the minutes say. */
export function heldByAt(
  { heldBy, holders }: Pick<QuestionView, 'heldBy' | 'holders'>,
  date: string | undefined,
): string | undefined {
  return holders.findLast(({ on }) => date === undefined || on <= date)?.text ?? heldBy;
}
