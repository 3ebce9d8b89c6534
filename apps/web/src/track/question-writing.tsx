import type { QuestionsView, QuestionView } from '@utveckling/domain/project/questions-schema';
import { askedOfPlace } from '../project/asked-of.ts';
import { QuestionTools } from '../project/question-tools.tsx';
import type { Writer } from '../project/writer.ts';

type QuestionWritingProps = { writer: Writer; question: QuestionView; view: QuestionsView };

/** What somebody who is signed in may do with a question among all questions. */
export function QuestionWriting({ writer, question: { place, entry }, view }: QuestionWritingProps) {
  const of = askedOfPlace(place, view);
  return of === undefined ? null : <QuestionTools writer={writer} of={of} entry={entry} />;
}
