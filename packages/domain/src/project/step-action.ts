import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { id, slug } from '../identifier.ts';
import { isRefused, refused } from '../refusal.ts';
import { actionState, isOpenAction, stepWords } from './action-state.ts';
import { actionSteps } from './event.ts';
import { findProject } from './find-project.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { statementText } from './statement-text.ts';

export const stepActionSchema = z.strictObject({
  project: slug,
  /** The entry that is the action. */
  action: id,
  step: z.enum(actionSteps),
  text: statementText.optional(),
});
export type StepAction = z.infer<typeof stepActionSchema>;

/** An action goes on: somebody takes it, reports it back, says that it is done or lets it go. */
export const stepAction = command<StepAction>({
  action: 'action.take',
  schema: stepActionSchema,
  target: projectTarget,
  stream: projectStream,
  decide(archive, { project: slug, action, step, text }, author) {
    const project = findProject(archive, slug);
    if (isRefused(project)) return project;
    const found = project.history.find((entry) => entry.id === action);
    if (found?.claim.kind !== 'action' || found.correctedBy !== undefined) {
      return refused({ reason: 'not-an-action' });
    }
    const state = actionState(project.history, action);
    if (!isOpenAction(state) || state === step) return refused({ reason: 'already-so' });
    const change = newChange(author);
    change.say([slug], { kind: 'action-step', action, step }, change.words(text ?? stepWords[step]));
    return change.decision();
  },
});
