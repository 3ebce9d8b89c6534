import type { ClaimView } from '@utveckling/domain/project/entry-schema';
import type { Words } from '../words/words.ts';

/** The word of a kind: "Läge", "Beslut"; of a description also what it describes: "Om frukten: hur", "Om gruppen". */
export function kindWord(
  claim: ClaimView,
  projects: readonly string[],
  { project }: Pick<Words, 'project'>,
): string {
  if (claim.kind === 'coordinator' && claim.wanted) return project.coordinatorWanted;
  if (claim.kind === 'action-step') return project.step[claim.step];
  if (claim.kind !== 'description') return project.kind[claim.kind];
  if (projects.length === 0) return project.aboutGroup;
  return `${project.kind.description}: ${project.aspect[claim.aspect].toLowerCase()}`;
}
