import type { Archive } from '../archive.ts';

/** The names of projects by slug; slugs that name nothing are left out. */
export function projectNames({ state }: Archive, slugs: Iterable<string>): Record<string, string> {
  return Object.fromEntries(
    [...new Set(slugs)].flatMap((slug) => {
      const name = state.projects.get(slug)?.named?.data.name;
      return name === undefined ? [] : [[slug, name]];
    }),
  );
}
