import { slugOf } from '@utveckling/domain/slug-of';
import type { SectionProposal } from '../src/proposal.ts';
import { type Reading, wordsAt } from './reading.ts';

/**
 * The projects that a section is proposed to be about. A section that is a project, but none that is known,
 * proposes a new one by its heading.
 */
export function proposedProjects(
  reading: Reading,
  { kind, projects, title, newProjects }: SectionProposal,
): { slug: string; name: string }[] {
  const name = title === undefined ? '' : wordsAt(reading, title);
  if (projects.length > 0) return projects.map(({ slug }) => ({ slug, name }));
  const names = newProjects?.map((place) => wordsAt(reading, place)) ?? [name];
  return kind === 'project'
    ? names.filter((one) => one !== '').map((one) => ({ slug: slugOf(one), name: one }))
    : [];
}
