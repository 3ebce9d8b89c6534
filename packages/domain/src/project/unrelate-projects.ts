import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { id, slug } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { statementText } from './statement-text.ts';

const schema = z.strictObject({
  project: slug,
  /** The entry that says the two belong together. */
  entry: id,
  text: statementText,
});

/**
 * Takes back that two projects belong together, where that was written by hand: a correction that says why, told at the
 * day of what it corrects. What minutes say is not taken back here.
 */
export const unrelateProjects = command<z.infer<typeof schema>>({
  action: 'project.relate',
  schema,
  target: projectTarget,
  stream: projectStream,
  decide({ state }, { project, entry, text }, author) {
    const old = state.projects.get(project)?.entries.find((one) => one.id === entry);
    if (old === undefined || old.data.claim.kind !== 'relation' || old.data.projects[0] !== project) {
      return refused({ reason: 'unknown-thing', thing: entry });
    }
    if (old.change === undefined) return refused({ reason: 'said-in-minutes' });
    if (state.corrections.has(entry)) return refused({ reason: 'already-corrected' });
    const change = newChange(author);
    change.say([project], { kind: 'note' }, change.words(text), { corrects: entry, said: old.said });
    return change.decision();
  },
});
