import type { QueryClient } from '@tanstack/react-query';

/** Id of the element that carries the data the page was rendered with. */
export const pageDataId = 'page-data';

/** The data of a page as JSON that is safe inside a script element. */
export function serialisePageData(queryClient: QueryClient): string {
  const queries = queryClient.getQueryCache().getAll();
  const data = queries.flatMap(({ queryKey, state }) =>
    state.data === undefined ? [] : [[queryKey, state.data]],
  );
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Puts the data that came with the page where the components look for it. */
export function restorePageData(queryClient: QueryClient, json: string): void {
  const data: [readonly unknown[], unknown][] = JSON.parse(json);
  for (const [key, value] of data) queryClient.setQueryData(key, value);
}
