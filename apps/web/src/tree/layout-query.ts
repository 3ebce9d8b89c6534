import { queryOptions } from '@tanstack/react-query';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import type { TreeInput } from '@utveckling/tree-layout';
import { fingerprint } from './fingerprint.ts';

/**
 * The layout of a tree. It is worked out on the server and comes with the page; a tree met later is laid out here,
 * by code that is loaded for it. It holds for every date: a fruit has one place.
 */
export function layoutQuery(tree: TreeView) {
  const input = layoutInput(tree);
  const key = fingerprint(JSON.stringify(input));
  return queryOptions({
    queryKey: ['layouts', tree.id, key],
    queryFn: async () => (await import('./lay-out-view.ts')).layOutView(input, key),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What of a tree its places depend on: never a status, a stance or a date. */
function layoutInput(tree: TreeView): TreeInput {
  return {
    branches: tree.themes.map(({ id, name }) => ({ id, name })),
    fruits: tree.projects.map(({ slug, name, theme }) => ({ id: slug, name, branch: theme })),
    relations: tree.relations.map(({ a, b, relation }) => ({ a, b, wish: relation === 'near' })),
    roots: tree.parties.map(({ id, name }) => ({ id, name })),
    sky: tree.sky.map(({ id, name, kind }) => ({ id, name, kind: kind === 'bird' ? 'bird' : 'cloud' })),
    beside: tree.beside.map(({ id, name }) => ({ id, name })),
  };
}
