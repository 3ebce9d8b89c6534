import { infiniteQueryOptions } from '@tanstack/react-query';
import { type Api, answer } from '../app/api.ts';
import type { SearchParams } from '../app/search-params.ts';

/** What the log is narrowed to, as its addresses take it. */
export type LogFilter = { project?: string; by?: string; type?: string; from?: string; to?: string };

/** What the page's address asks for. */
export function logFilterOf({ frukt, konto, slag, fran, tom }: SearchParams): LogFilter {
  return {
    ...(frukt === undefined ? {} : { project: frukt }),
    ...(konto === undefined ? {} : { by: konto }),
    ...(slag === undefined ? {} : { type: slag }),
    ...(fran === undefined ? {} : { from: fran }),
    ...(tom === undefined ? {} : { to: tom }),
  };
}

/** The page that begins at the newest. */
const newest = 0;

/** The log of changes, newest first, page by page. */
export const logQuery = ({ api }: Api, filter: LogFilter) =>
  infiniteQueryOptions({
    queryKey: ['log', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.log.$get({
          query: { ...filter, ...(pageParam === newest ? {} : { before: String(pageParam) }) },
        }),
      ),
    initialPageParam: newest,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
