import type { About } from './about-sections.ts';
import type { OwnFinding } from './choices.ts';

/** What a finding is about: where it is about all that its section was proposed to be about, it goes where the section goes. */
export function projectsTold(
  { section, projects }: Pick<OwnFinding, 'section' | 'projects'>,
  about: ReadonlyMap<string, About>,
): readonly string[] {
  const known = about.get(section);
  if (known === undefined) return projects;
  const isOfSection =
    projects.length === known.proposed.length && projects.every((slug) => known.proposed.includes(slug));
  return isOfSection ? known.projects : projects;
}
