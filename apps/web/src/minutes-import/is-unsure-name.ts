import type { SectionProposal } from '@utveckling/minutes/proposal';

/** Whether little speaks for a new name in the section's heading being a project: somebody should look at it. */
export function isUnsureName(section: Pick<SectionProposal, 'newProjects'> | undefined): boolean {
  return section?.newProjects?.some(({ sureness }) => sureness === 'unsure') === true;
}
