import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { isRefused } from '../refusal.ts';
import { addFruit } from './add-fruit.ts';
import { findProject } from './find-project.ts';
import { firstStatus } from './first-status.ts';
import { fruitName } from './fruit-name.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { statementText } from './statement-text.ts';

const schema = z.strictObject({
  project: slug,
  name: fruitName,
  theme: slug,
  status: firstStatus,
  /** Why it should be a fruit of its own. */
  text: statementText,
});

/**
 * A part of a project becomes a fruit of its own (S4): in the same trees, tied to where it came from, and why stands in
 * the history of both.
 */
export const splitProject = command<z.infer<typeof schema>>({
  action: 'project.create',
  schema,
  // Both branches: a part that was handed over ends at its own.
  target: (archive, data) => ({
    themes: [...(projectTarget(archive, data).themes ?? []), data.theme],
  }),
  stream: projectStream,
  decide(archive, { project: slug, name, theme, status, text }, author) {
    const project = findProject(archive, slug);
    if (isRefused(project)) return project;
    const trees = project.trees.map(({ id, grade }) => ({ tree: id, grade }));
    const change = newChange(author);
    const heading = change.words(`${name} blir en egen frukt.`);
    const why = change.words(text);
    change.say([slug], { kind: 'note' }, { ...heading, to: why.to });
    const part = addFruit(archive, change, { name, theme, trees });
    if (isRefused(part)) return part;
    change.say([part.slug], { kind: 'status', status, reading: 'stated' }, why);
    change.say([part.slug], { kind: 'relation', to: slug, relation: 'split-from', reading: 'stated' }, why);
    return change.decision();
  },
});
