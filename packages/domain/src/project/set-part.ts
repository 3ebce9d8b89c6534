import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { isRefused } from '../refusal.ts';
import { findProject } from './find-project.ts';
import { fruitName } from './fruit-name.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { statementText } from './statement-text.ts';
import { statuses } from './status.ts';

const schema = z.strictObject({
  project: slug,
  name: fruitName,
  status: z.enum(statuses).optional(),
  text: statementText,
});

/** A part of a project and how it goes (S14). What was said last of a part holds; the three-party rule is for the whole. */
export const setPart = command<z.infer<typeof schema>>({
  action: 'project.describe',
  schema,
  target: projectTarget,
  stream: projectStream,
  decide(archive, { project: slug, name, status, text }, author) {
    const project = findProject(archive, slug);
    if (isRefused(project)) return project;
    const change = newChange(author);
    const words = change.words(text);
    const how = status === undefined ? {} : { status };
    change.say([slug], { kind: 'part', name: change.words(name), ...how }, words);
    return change.decision();
  },
});
