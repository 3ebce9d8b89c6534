import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { isRefused } from '../refusal.ts';
import { findProject } from './find-project.ts';
import { projectTarget } from './project-target.ts';
import { statementText } from './statement-text.ts';

export const commentSchema = z.strictObject({ project: slug, text: statementText });
export type Comment = z.infer<typeof commentSchema>;

/** A word about a project. It changes nothing that holds, so it stands beside whatever others write meanwhile. */
export const comment = command<Comment>({
  action: 'project.comment',
  schema: commentSchema,
  target: projectTarget,
  stream: () => undefined,
  decide(archive, data, author) {
    const project = findProject(archive, data.project);
    if (isRefused(project)) return project;
    const change = newChange(author);
    change.say([data.project], { kind: 'comment' }, change.words(data.text));
    return change.decision();
  },
});
