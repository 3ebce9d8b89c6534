import type { Choices } from '@utveckling/minutes/accept/choices';
import type { Proposal, SectionProposal } from '@utveckling/minutes/proposal';

/** Whether a section says anything that a reviewer decides: it is about a fruit, or something was found or added there. */
export function isSectionShown(
  { id, kind, projects, newProjects }: SectionProposal,
  { findings }: Pick<Proposal, 'findings'>,
  choices: Choices,
): boolean {
  return (
    kind === 'project' ||
    projects.length + (newProjects?.length ?? 0) > 0 ||
    choices.sections[id] !== undefined ||
    findings.some(({ section }) => section === id) ||
    choices.added.findings.some(({ section }) => section === id)
  );
}
