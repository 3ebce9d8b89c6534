import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { foldName } from '../fold-name.ts';
import { slug } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { fruitName } from './fruit-name.ts';
import { nameTaken } from './name-taken.ts';
import { projectStream, projectTarget } from './project-target.ts';

const schema = z.strictObject({ project: slug, name: fruitName });

/** Gives a project another name. The old one is kept as an alias (S132), and the address stays. */
export const renameProject = command<z.infer<typeof schema>>({
  action: 'project.arrange',
  schema,
  target: projectTarget,
  stream: projectStream,
  decide({ state }, { project, name }, author) {
    const named = state.projects.get(project)?.named?.data;
    if (named === undefined) return refused({ reason: 'unknown-project', project });
    if (named.name === name) return refused({ reason: 'already-so' });
    const no = nameTaken(state, name, { but: project });
    if (no !== undefined) return refused(no);
    const aliases = [...named.aliases, named.name].filter((alias) => foldName(alias) !== foldName(name));
    const change = newChange(author);
    change.set({ type: 'project.named', data: { ...named, name, aliases } }, 'Nytt namn.');
    return change.decision();
  },
});
