import { projectAt } from './project-at.ts';
import type { ProjectView } from './project-schema.ts';
import type { Stance } from './stance.ts';

/** The parties that have not said that they are interested or committed, each with what it did say. */
export function partiesMissing(
  project: ProjectView,
): { id: string; name: string; stance: Stance | undefined }[] {
  const { stances } = projectAt(project);
  return project.parties.flatMap(({ id, name }) => {
    const stance = stances.get(id)?.[0]?.claim.stance;
    return isForIt(stance) ? [] : [{ id, name, stance }];
  });
}

/** Interested or committed. */
export function isForIt(stance: Stance | undefined): boolean {
  return stance === 'interested' || stance === 'committed';
}
