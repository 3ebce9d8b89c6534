import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { themesIn } from '../tree/standing.ts';
import { nextOrder } from './next-order.ts';
import { projectStream, projectTarget } from './project-target.ts';

const schema = z.strictObject({ project: slug, theme: slug });

/** Moves a project to another branch, where it hangs last. */
export const moveProject = command<z.infer<typeof schema>>({
  action: 'project.arrange',
  schema,
  // Both branches: whoever was handed one of them cannot move a fruit into the other.
  target: (archive, data) => ({ themes: [...(projectTarget(archive, data).themes ?? []), data.theme] }),
  stream: projectStream,
  decide({ state }, { project, theme }, author) {
    const named = state.projects.get(project)?.named?.data;
    if (named === undefined) return refused({ reason: 'unknown-project', project });
    if (!themesIn(state).some((one) => one.theme === theme)) {
      return refused({ reason: 'unknown-thing', thing: theme });
    }
    if (named.theme === theme) return refused({ reason: 'already-so' });
    const change = newChange(author);
    const data = { ...named, theme, order: nextOrder(state) };
    change.set({ type: 'project.named', data }, 'Flyttad till en annan gren.');
    return change.decision();
  },
});
