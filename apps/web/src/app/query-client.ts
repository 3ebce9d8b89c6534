import { QueryClient } from '@tanstack/react-query';

/** Server facts. What came with the page is fresh for five minutes, so nothing is fetched twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 5 * 60_000, retry: 1, refetchOnWindowFocus: false } },
  });
}
