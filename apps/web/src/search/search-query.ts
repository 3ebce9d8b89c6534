import { queryOptions } from '@tanstack/react-query';
import { type Api, answer } from '../app/api.ts';

/** What is found for the words `q`. */
export const searchQuery = (api: Api, q: string) =>
  queryOptions({ queryKey: ['search', q], queryFn: () => find(api, q), retry: false });

const find = ({ api }: Api, q: string) => answer(api.search.$get({ query: { q } }));

export type SearchView = Awaited<ReturnType<typeof find>>;
export type HitGroup = SearchView['groups'][number];
export type Hit = HitGroup['hits'][number];
