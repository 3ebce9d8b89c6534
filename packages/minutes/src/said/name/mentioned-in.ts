import { namesIn } from '../../name/names-in.ts';
import { tokensOf } from '../../name/tokens.ts';
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
  const found = namesIn(words, namesThatMayStand(words, projects));
  const isAlone = tokensOf(words).length === 1;
  return [
    ...new Set(
      found.flatMap(({ id, likeness, rule }) =>
        likeness >= 0.85 || (isAlone && rule === 'compound') ? [id] : [],
      ),
    ),
  ];
}

/**
 * Projects that a sentence of another project's section is about too: one that it begins with ("Validering av våra
 * uppdrag är viktig"), or whose whole name of several words it has, not as an example among others.
 */
export function alsoAbout(words: string, { register: { projects } }: Pick<World, 'register'>): string[] {
  const begin = words.search(/[\p{L}\p{N}]/u);
  const short = words.slice(0, longest);
  const found = namesIn(short, namesThatMayStand(short, projects));
  return found.flatMap(({ id, from, likeness, words: count }) =>
    likeness >= 0.95 && (from === begin || (count > 1 && !examples.test(short.slice(0, from)))) ? [id] : [],
  );
}

const longest = 3000;
const examples = /till exempel|t\. ?ex|exempelvis|bland annat|bl\. ?a|såsom/iu;

function namesThatMayStand(words: string, projects: Projects): { id: string; names: string[] }[] {
  const folded = words.toLowerCase();
  return projects
    .map(({ slug, name, aliases }) => ({
      id: slug,
      names: [name, ...aliases].filter((one) => folded.includes(one.slice(0, 3).toLowerCase())),
    }))
    .filter(({ names }) => names.length > 0);
}
