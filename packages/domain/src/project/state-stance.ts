import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { isRefused, refused } from '../refusal.ts';
import { findProject } from './find-project.ts';
import { projectAt } from './project-at.ts';
import type { ProjectView } from './project-schema.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { progresses, type Stance, stances } from './stance.ts';
import { statementText } from './statement-text.ts';

export const stanceSchema = z.strictObject({
  project: slug,
  party: slug,
  stance: z.enum(stances),
  progress: z.enum(progresses).optional(),
  /** The party's own words. */
  text: statementText,
  forNow: z.boolean().optional(),
  review: z.iso.date().optional(),
});
export type StanceStatement = z.infer<typeof stanceSchema>;

/** A party says where it stands. Old stances stay; where the last one that carried the project pauses, it goes on ice (S22–S23). */
export const stateStance = command<StanceStatement>({
  action: 'stance.state',
  schema: stanceSchema,
  target: (archive, data) => ({ ...projectTarget(archive, data), party: data.party }),
  stream: projectStream,
  decide(archive, { project: slug, text, ...claim }, author) {
    const project = findProject(archive, slug);
    if (isRefused(project)) return project;
    if (!project.parties.some(({ id }) => id === claim.party)) {
      return refused({ reason: 'unknown-thing', thing: claim.party });
    }
    const change = newChange(author);
    const words = change.words(text);
    change.say([slug], { kind: 'stance', ...claim, reading: 'stated' }, words);
    if (freezes(project, claim.party, claim.stance)) {
      change.say([slug], { kind: 'status', status: 'paused', reading: 'interpreted' }, words);
    }
    return change.decision();
  },
});

/** A project is paused when a party has paused and none is committed or interested (domain rule 2). */
function freezes(project: ProjectView, party: string, stance: Stance): boolean {
  const { status, stances } = projectAt(project);
  const held = status?.claim.status;
  if (stance !== 'paused' || held === 'paused' || held === 'harvested' || held === 'closed') return false;
  return project.parties.every(({ id }) => {
    const said = id === party ? stance : stances.get(id)?.[0]?.claim.stance;
    return said !== 'committed' && said !== 'interested';
  });
}
