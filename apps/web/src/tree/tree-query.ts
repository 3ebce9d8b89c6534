import { queryOptions } from '@tanstack/react-query';
import { type Api, answer } from '../app/api.ts';

/** The trees there are. */
export const treesQuery = ({ api }: Api) =>
  queryOptions({ queryKey: ['trees'], queryFn: () => answer(api.trees.$get()) });

/** The one snapshot that draws a tree at every date. */
export const treeQuery = ({ api }: Api, id: string) =>
  queryOptions({ queryKey: ['trees', id], queryFn: () => answer(api.trees[':id'].$get({ param: { id } })) });
