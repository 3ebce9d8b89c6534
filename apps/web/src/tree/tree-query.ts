import { queryOptions } from '@tanstack/react-query';
import type { TreesView, TreeView } from '@utveckling/domain/tree/tree-schema';
import type { Api } from '../app/api.ts';

/** The trees there are. */
export const treesQuery = (api: Api) =>
  queryOptions({ queryKey: ['trees'], queryFn: () => api<TreesView>('/api/trees') });

/** The one snapshot that draws a tree at every date. */
export const treeQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['trees', id],
    queryFn: () => api<TreeView>(`/api/trees/${encodeURIComponent(id)}`),
  });
