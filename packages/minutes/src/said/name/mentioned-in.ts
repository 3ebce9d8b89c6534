import { namesIn } from '../../name/names-in.ts';
import type { World } from '../told.ts';

/** The projects that words name, by name or alias and as surely as a heading would, in the order they stand. */
export function mentionedIn(words: string, { register }: World): string[] {
  const named = register.projects.map(({ slug, name, aliases }) => ({ id: slug, names: [name, ...aliases] }));
  return [
    ...new Set(
      namesIn(words, named)
        .filter(({ likeness }) => likeness >= 0.85)
        .map(({ id }) => id),
    ),
  ];
}
