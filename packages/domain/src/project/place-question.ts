import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { isRefused, refused } from '../refusal.ts';
import { questionHolders } from './question-holders.ts';
import {
  findQuestion,
  isOnePlace,
  questionFields,
  questionStream,
  questionTarget,
  toldWith,
} from './question-place.ts';
import { shortText } from './statement-text.ts';

export const placeQuestionSchema = z
  .strictObject({
    ...questionFields,
    /** Who has it now: a role, a group, an organisation. */
    text: shortText,
  })
  .refine(isOnePlace, { path: ['question'] });
export type PlaceQuestion = z.infer<typeof placeQuestionSchema>;

/** An open question lies with somebody: a new entry that names it and says who (S86). */
export const placeQuestion = command<PlaceQuestion>({
  action: 'question.answer',
  schema: placeQuestionSchema,
  target: questionTarget,
  stream: questionStream,
  decide(archive, data, author) {
    const found = findQuestion(archive, data);
    if (isRefused(found)) return found;
    const now = questionHolders(found.history, data.question).at(-1);
    if (now?.text === data.text) return refused({ reason: 'already-so' });
    const { projects, ...more } = toldWith(data);
    const change = newChange(author);
    change.say(projects, { kind: 'holder', question: data.question }, change.words(data.text), more);
    return change.decision();
  },
});
