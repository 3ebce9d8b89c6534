import { queryOptions } from '@tanstack/react-query';
import { type Api, answer } from '../app/api.ts';
import { layoutQuery } from './layout-query.ts';

/** The trees there are. */
export const treesQuery = ({ api }: Api) =>
  queryOptions({ queryKey: ['trees'], queryFn: () => answer(api.trees.$get()) });

/**
 * The one snapshot that draws a tree at every date. Where its picture has been shown, a newer snapshot comes with its
 * layout: a new fruit has its place at once, and the picture never waits without one.
 */
export const treeQuery = ({ api }: Api, id: string) =>
  queryOptions({
    queryKey: ['trees', id],
    queryFn: async ({ client }) => {
      const tree = await answer(api.trees[':id'].$get({ param: { id } }));
      const isDrawn = client.getQueryCache().find({ queryKey: ['layouts', id], exact: false }) !== undefined;
      if (isDrawn) await client.ensureQueryData(layoutQuery(tree));
      return tree;
    },
  });
