import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { isRefused } from '../refusal.ts';
import {
  findQuestion,
  isOnePlace,
  questionFields,
  questionStream,
  questionTarget,
  toldWith,
} from './question-place.ts';
import { statementText } from './statement-text.ts';

export const answerSchema = z
  .strictObject({
    ...questionFields,
    text: statementText,
    /** That it was decided so. */
    decided: z.literal(true).optional(),
  })
  .refine(isOnePlace, { path: ['question'] });
export type Answer = z.infer<typeof answerSchema>;

/** A question gets its answer: a new entry that names it. The question stays, with the day it was asked (S32, S36). */
export const answerQuestion = command<Answer>({
  action: 'question.answer',
  schema: answerSchema,
  target: questionTarget,
  stream: questionStream,
  decide(archive, data, author) {
    const found = findQuestion(archive, data);
    if (isRefused(found)) return found;
    const { projects, ...more } = toldWith(data);
    const change = newChange(author);
    const kind = data.decided === true ? 'decision' : 'note';
    change.say(projects, { kind }, change.words(data.text), { answers: data.question, ...more });
    return change.decision();
  },
});
