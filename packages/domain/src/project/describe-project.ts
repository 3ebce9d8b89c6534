import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { isRefused, refused } from '../refusal.ts';
import { descriptionsOf } from './descriptions-of.ts';
import { descriptionAspects } from './event.ts';
import { findProject } from './find-project.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { statementText } from './statement-text.ts';

const schema = z.strictObject({ project: slug, aspect: z.enum(descriptionAspects), text: statementText });

/** Says in plain words what a project is. The latest words on an aspect hold; earlier ones stay in the history. */
export const describeProject = command<z.infer<typeof schema>>({
  action: 'project.describe',
  schema,
  target: projectTarget,
  stream: projectStream,
  decide(archive, { project: slug, aspect, text }, author) {
    const project = findProject(archive, slug);
    if (isRefused(project)) return project;
    if (descriptionsOf(project.history, aspect)[0]?.text === text) return refused({ reason: 'already-so' });
    const change = newChange(author);
    change.say([slug], { kind: 'description', aspect }, change.words(text));
    return change.decision();
  },
});
