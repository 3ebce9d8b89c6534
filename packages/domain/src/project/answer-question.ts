import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { id, slug } from '../identifier.ts';
import { isRefused, refused } from '../refusal.ts';
import { findProject } from './find-project.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { statementText } from './statement-text.ts';

export const answerSchema = z.strictObject({
  project: slug,
  /** The entry that is the question. */
  question: id,
  text: statementText,
  /** That it was decided so. */
  decided: z.literal(true).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

/** A question gets its answer: a new entry that names it. The question stays, with the day it was asked (S32, S36). */
export const answerQuestion = command<Answer>({
  action: 'project.report',
  schema: answerSchema,
  target: projectTarget,
  stream: projectStream,
  decide(archive, { project: slug, question, text, decided }, author) {
    const project = findProject(archive, slug);
    if (isRefused(project)) return project;
    const found = project.history.find(({ id }) => id === question);
    if (found?.claim.kind !== 'question' || found.correctedBy !== undefined) {
      return refused({ reason: 'unknown-thing', thing: question });
    }
    if (found.answeredBy !== undefined) return refused({ reason: 'already-so' });
    const change = newChange(author);
    const kind = decided === true ? 'decision' : 'note';
    change.say([slug], { kind }, change.words(text), { answers: question });
    return change.decision();
  },
});
