import { namesIn } from '../../name/names-in.ts';
import type { World } from '../told.ts';

type Projects = World['register']['projects'];

/** The projects that words name, by name or alias and as surely as a heading would, in the order they stand. */
export function mentionedIn(words: string, { register: { projects } }: Pick<World, 'register'>): string[] {
  if (remembered?.words !== words || remembered.projects !== projects)
    remembered = { words, projects, found: readProjects(words, projects) };
  return remembered.found;
}

let remembered: { words: string; projects: Projects; found: string[] } | undefined;

function readProjects(words: string, projects: Projects): string[] {
  const folded = words.toLowerCase();
  const named = projects.map(({ slug, name, aliases }) => ({
    id: slug,
    names: [name, ...aliases].filter((one) => folded.includes(one.slice(0, 3).toLowerCase())),
  }));
  const found = namesIn(
    words,
    named.filter(({ names }) => names.length > 0),
  );
  return [...new Set(found.filter(({ likeness }) => likeness >= 0.85).map(({ id }) => id))];
}
