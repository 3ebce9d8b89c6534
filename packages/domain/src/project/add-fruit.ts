import type { Archive } from '../archive.ts';
import type { NewChange } from '../change/new-change.ts';
import { type Refused, refused } from '../refusal.ts';
import { freeSlug } from '../slug-of.ts';
import type { grades } from '../tree/event.ts';
import { themesIn } from '../tree/standing.ts';
import { nameTaken } from './name-taken.ts';
import { nextOrder } from './next-order.ts';

export type NewFruit = {
  name: string;
  theme: string;
  trees: readonly { tree: string; grade: (typeof grades)[number] }[];
};

/** Names and hangs a new fruit, last of all, and gives its slug; or says why there can be no such fruit. */
export function addFruit({ state }: Archive, change: NewChange, fruit: NewFruit): { slug: string } | Refused {
  const { name, theme, trees } = fruit;
  const unknown = trees.find(({ tree }) => !state.trees.has(tree))?.tree;
  if (unknown !== undefined) return refused({ reason: 'unknown-thing', thing: unknown });
  if (!themesIn(state).some((one) => one.theme === theme)) {
    return refused({ reason: 'unknown-thing', thing: theme });
  }
  const taken = nameTaken(state, name);
  if (taken !== undefined) return refused(taken);
  const project = freeSlug(name, (slug) => state.projects.has(slug));
  const named = { project, name, theme, aliases: [], order: nextOrder(state) };
  change.set({ type: 'project.named', data: named }, 'Ny frukt.');
  for (const { tree, grade } of trees) {
    const hung = { tree, project, grade, reading: 'stated' as const };
    change.set({ type: 'project.hung', data: hung }, 'Så hängdes den upp.');
  }
  return { slug: project };
}
