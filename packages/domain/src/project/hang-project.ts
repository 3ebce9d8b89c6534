import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { isRefused, refused } from '../refusal.ts';
import { grades } from '../tree/event.ts';
import { findProject } from './find-project.ts';
import { goesOn } from './goes-on.ts';
import { partiesMissing } from './parties-missing.ts';
import { projectStream, projectTarget } from './project-target.ts';

const schema = z.strictObject({ project: slug, tree: slug, grade: z.enum(grades) });

/**
 * Hangs a project in a tree, or says anew how it belongs there. What goes on already becomes shared only when every
 * party is for it: else the three-party rule could be walked around (S20).
 */
export const hangProject = command<z.infer<typeof schema>>({
  action: 'project.arrange',
  schema,
  target: projectTarget,
  stream: projectStream,
  decide(archive, { project: slug, tree, grade }, author) {
    const project = findProject(archive, slug);
    if (isRefused(project)) return project;
    if (!archive.state.trees.has(tree)) return refused({ reason: 'unknown-thing', thing: tree });
    if (project.trees.some((one) => one.id === tree && one.grade === grade)) {
      return refused({ reason: 'already-so' });
    }
    const isShared = project.trees.some((one) => one.grade === 'shared');
    if (grade === 'shared' && !isShared && project.status !== null && goesOn(project.status)) {
      const missing = partiesMissing(project);
      if (missing.length > 0) return refused({ reason: 'parties-missing', parties: missing });
    }
    const change = newChange(author);
    change.set(
      { type: 'project.hung', data: { tree, project: slug, grade, reading: 'stated' } },
      'Så hängdes den upp.',
    );
    return change.decision();
  },
});
