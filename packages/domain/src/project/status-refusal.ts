import type { Refusal } from '../refusal.ts';
import { goesOn } from './goes-on.ts';
import { isForIt, partiesMissing } from './parties-missing.ts';
import { projectAt } from './project-at.ts';
import type { ProjectView } from './project-schema.ts';
import type { Stance } from './stance.ts';
import type { Status } from './status.ts';

/**
 * Why a project may not get this status now, or nothing when it may. "om alla inte är intresserade så går vi inte
 * vidare med idén" (S20, 5 October 2017): in the shared tree no project goes on before every party is interested or
 * committed. And while a party pauses and none is for it, the project stays paused (domain rule 2).
 */
export function statusRefusal(project: ProjectView, to: Status): Refusal | undefined {
  const { status, stances } = projectAt(project);
  const from = status?.claim.status;
  if (from === to) return undefined;
  const stanceOf = (party: string): Stance | undefined => stances.get(party)?.[0]?.claim.stance;
  if (from === 'paused' && to !== 'closed') {
    const pausing = project.parties.filter(({ id }) => stanceOf(id) === 'paused');
    const anyFor = project.parties.some(({ id }) => isForIt(stanceOf(id)));
    if (pausing.length > 0 && !anyFor) {
      return { reason: 'all-parties-pause', parties: pausing.map(({ id, name }) => ({ id, name })) };
    }
  }
  if (!goesOn(to) || !isShared(project) || hasGoneOn(project)) return undefined;
  const missing = partiesMissing(project);
  return missing.length === 0 ? undefined : { reason: 'parties-missing', parties: missing };
}

/** It hangs in a tree as something the parties do together, or where their work meets. */
function isShared({ trees }: ProjectView): boolean {
  return trees.some(({ grade }) => grade !== 'own');
}

/** Past idea and exploring already; a pause in between takes it no step back. */
function hasGoneOn(project: ProjectView): boolean {
  const { history } = projectAt(project);
  const before = history.flatMap(({ claim, correctedBy }) =>
    claim.kind === 'status' && claim.status !== 'paused' && correctedBy === undefined ? [claim.status] : [],
  );
  const [last] = before;
  return last !== undefined && goesOn(last);
}
